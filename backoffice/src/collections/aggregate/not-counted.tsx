import { Link } from '@tanstack/react-router';
import type { Aggregate } from '../../api/collections.ts';
import { Mark } from '../../parts/mark.tsx';
import { sumText } from '../../text/collection-sum.ts';
import { collectionText } from '../../text/collections.ts';
import { marksText } from '../../text/marks.ts';
import { useSay, useText } from '../../text/use-text.ts';

/** Whose corrected report did not come yet; who is missing from the sum and why; and whose figures could not all be read. */
export function NotCounted({ aggregate }: { aggregate: Aggregate }) {
  const t = useText(sumText);
  const words = useText(collectionText);
  const { colon } = useText(marksText);
  const pick = useSay();
  const { notCounted, collectionId } = aggregate;
  const unreadable = aggregate.counted.filter(({ missingCells }) => missingCells.length > 0);
  const superseded = aggregate.counted.filter(({ newerVersion }) => newerVersion !== null);
  if (notCounted.length + unreadable.length + superseded.length === 0) return null;
  return (
    <div className="stack">
      {superseded.map(({ memberId, name, newerVersion }) => (
        <p key={memberId}>
          <Link to="/collections/$id" params={{ id: collectionId }} search={{ open: memberId }}>
            {name}
          </Link>{' '}
          <Mark tone="amber">{words.newerVersion(newerVersion!)}</Mark>
        </p>
      ))}
      {notCounted.length > 0 ? (
        <details className="card not-counted">
          <summary>
            <strong>{t.notCountedLead(notCounted.length)}</strong>{' '}
            <span className="soft">{reasonsOf(notCounted, t.why)}</span>
          </summary>
          <ul className="entries">
            {notCounted.map((agency) => (
              <li key={agency.memberId}>
                <Link to="/collections/$id" params={{ id: collectionId }} search={{ open: agency.memberId }}>
                  {agency.name}
                </Link>{' '}
                <span className="soft small">{pick(agency.reason)}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {unreadable.length > 0 ? (
        <details className="card not-counted">
          <summary>
            <strong>{t.missingCells}</strong> <span className="soft">{unreadable.length}</span>
          </summary>
          <ul className="entries">
            {unreadable.map(({ memberId, name, missingCells }) => (
              <li key={memberId}>
                {name}
                <p className="soft small">
                  {missingCells.map(({ label, reason }) => `${label}${colon}${reason}`).join('；')}
                </p>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

type Why = Aggregate['notCounted'][number]['why'];

/** How many for which reason, in a line. */
function reasonsOf(notCounted: Aggregate['notCounted'], words: Readonly<Record<Why, string>>): string {
  const kinds = [...new Set(notCounted.map(({ why }) => why))];
  return kinds
    .map((why) => `${words[why]} ${notCounted.filter((one) => one.why === why).length}`)
    .join(' · ');
}
