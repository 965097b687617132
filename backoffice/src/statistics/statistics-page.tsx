import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { fetchStatistics, statisticsExportUrl } from '../api/statistics.ts';
import type { DisclosureStatistics, Statistic } from '../api/statistics.ts';
import { useDesk } from '../app/session.ts';
import { ExportButton } from '../list/export-button.tsx';
import { DateField } from '../parts/date-field.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { SchemePlaces } from '../scheme/scheme-places.tsx';
import { statisticsText } from '../text/statistics.ts';
import { marksText } from '../text/marks.ts';
import { useSay, useText } from '../text/use-text.ts';
import { Bars } from './bars.tsx';
import { RegisterCard } from './register-card.tsx';
import { StatisticDrawer } from './statistic-drawer.tsx';
import { SubscribersCard } from './subscribers-card.tsx';

const TILES = new Set(['volume', 'timeliness', 'reading']);

/** What was published in a period, drawn; each figure opens its documents. */
export function StatisticsPage() {
  const t = useText(statisticsText);
  const { agencyId, me, may } = useDesk();
  const year = Number(me.today.slice(0, 4));
  const whole = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` });
  const [period, choose] = useState(whole(year));
  const [open, show] = useState<string | null>(null);
  const query = { agencyId, ...period };
  const found = useQuery({
    queryKey: ['statistics', query],
    queryFn: () => fetchStatistics(query),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <SchemePlaces at="statistics" />
      <div className="page-head">
        <h1>{t.title}</h1>
        <div className="row">
          <Button onClick={() => choose(whole(year))}>{t.thisYear}</Button>
          <Button onClick={() => choose(whole(year - 1))}>{t.lastYear}</Button>
          <span className="filter-date">
            <DateField
              label={t.from}
              value={period.from}
              onChange={(from) => from && choose({ ...period, from })}
            />
          </span>
          <span className="filter-date">
            <DateField label={t.to} value={period.to} onChange={(to) => to && choose({ ...period, to })} />
          </span>
          <ExportButton urlOf={(format) => statisticsExportUrl({ ...query, format })} />
        </div>
      </div>
      <p className="soft small">{t.lead}</p>
      <Loaded query={found}>
        {(statistics) => (
          <div className="statistics">
            {statistics.groups.map((group) => (
              <Group key={group.id} group={group} open={show} />
            ))}
            <RegisterCard register={statistics.register} />
            {may('disclosure.count_subscribers') ? <SubscribersCard agencyId={agencyId} /> : null}
          </div>
        )}
      </Loaded>
      {open ? <StatisticDrawer query={{ ...query, key: open }} close={() => show(null)} /> : null}
    </>
  );
}

function Group({
  group,
  open,
}: {
  group: DisclosureStatistics['groups'][number];
  open: (key: string) => void;
}) {
  const t = useText(statisticsText);
  const { colon } = useText(marksText);
  const pick = useSay();
  const label = pick(group.label);
  const opens = (figure: Statistic) => (figure.members > 0 ? () => open(figure.key) : undefined);
  return (
    <section className="card stack" aria-label={label}>
      <h2>{label}</h2>
      {group.figures.length === 0 ? <p className="soft">{t.none}</p> : null}
      {TILES.has(group.id) ? (
        <div className="statistic-row">
          {group.figures.map((figure) => {
            const act = opens(figure);
            return (
              <div key={figure.key} className="statistic">
                <strong>
                  {act ? (
                    <button
                      type="button"
                      onClick={act}
                      aria-label={`${pick(figure.label)}${colon}${figure.text}`}
                    >
                      {figure.text}
                    </button>
                  ) : (
                    figure.text
                  )}
                </strong>
                <span className="soft small">{pick(figure.label)}</span>
              </div>
            );
          })}
        </div>
      ) : (
        <Bars
          label={label}
          bars={group.figures.map((figure) => ({
            name: figure.key === 'channels.total' ? t.channelsTotal : t.plain(pick(figure.label)),
            // The sum is no channel beside the others: its figure stands without a bar.
            value: figure.key === 'channels.total' ? 0 : figure.value,
            text: figure.text,
            open: opens(figure),
          }))}
        />
      )}
    </section>
  );
}
