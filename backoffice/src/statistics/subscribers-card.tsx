import { useQuery } from '@tanstack/react-query';
import { fetchSubscribers } from '../api/statistics.ts';
import type { SubscriberCounts } from '../api/statistics.ts';
import { Loaded } from '../parts/loaded.tsx';
import { statisticsText } from '../text/statistics.ts';
import { WISH_KINDS } from '../text/subscribers.ts';
import { useSay, useText } from '../text/use-text.ts';
import { Bars } from './bars.tsx';

/** How many readers get mail of what an agency publishes; for the agency that runs the portal, of the portal too. */
export function SubscribersCard({ agencyId }: { agencyId: string }) {
  const t = useText(statisticsText);
  const query = useQuery({
    queryKey: ['subscribers', agencyId],
    queryFn: () => fetchSubscribers(agencyId),
  });
  return (
    <section className="card stack" aria-labelledby="h-subscribers">
      <h2 id="h-subscribers">{t.subscribers}</h2>
      <p className="soft small">{t.subscribersLead}</p>
      <Loaded query={query}>
        {({ agency, portal }) => (
          <>
            <Counts title={t.subscribersOfAgency} counts={agency} />
            {portal ? <Counts title={t.subscribersOfPortal} counts={portal} /> : null}
          </>
        )}
      </Loaded>
    </section>
  );
}

function Counts({ title, counts }: { title: string; counts: SubscriberCounts }) {
  const t = useText(statisticsText);
  const pick = useSay();
  if (counts.subscribers === 0) {
    return (
      <p>
        <strong>{title}</strong>
        {t.noSubscribers}
      </p>
    );
  }
  const bar = (name: string, subscribers: number | null) => ({
    name,
    value: subscribers ?? 0,
    text: subscribers === null ? t.few : t.readers(subscribers),
  });
  const columns = counts.columns.map((one) => bar(pick(one.name), one.subscribers));
  const wishes = counts.wishes.map((one) => bar(pick(WISH_KINDS[one.wish]), one.subscribers));
  return (
    <div className="stack">
      <p>
        <strong>{title}</strong>
        {counts.subscribers === null ? t.few : t.readers(counts.subscribers)}
      </p>
      <div className="subscriber-lists">
        <div>
          <h3>{t.byWish}</h3>
          <Bars label={`${title}${t.byWish}`} bars={wishes} />
        </div>
        {columns.length > 0 ? (
          <div>
            <h3>{t.byColumn}</h3>
            <Bars label={`${title}${t.byColumn}`} bars={columns} />
          </div>
        ) : null}
      </div>
    </div>
  );
}
