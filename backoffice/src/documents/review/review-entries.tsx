import type { ReviewTrail } from '../../api/document-desk.ts';
import { Mark } from '../../parts/mark.tsx';
import { instantText } from '../../text/dates.ts';
import { reviewText } from '../../text/document-review.ts';
import { marksText } from '../../text/marks.ts';
import { useSay, useText } from '../../text/use-text.ts';

/** Every decision with its opinion and basis, and whether it still stands on what the text says now. */
export function ReviewEntries({ trail }: { trail: ReviewTrail }) {
  const t = useText(reviewText);
  const { colon } = useText(marksText);
  const pick = useSay();
  return (
    <details className="trail-entries">
      <summary>
        {t.entries} <span className="soft">{trail.entries.length}</span>
      </summary>
      <ol className="entries">
        {trail.entries.map((entry) => (
          <li key={entry.id}>
            <span className="row" style={{ gap: 6 }}>
              <b>{pick(entry.label)}</b>
              <span>{entry.by.name}</span>
              <span>{entry.outcome === 'passed' ? t.passedBy : t.returnedBy}</span>
              <span className="soft small">{instantText(entry.at)}</span>
              {entry.outcome === 'passed' ? (
                <Mark tone={entry.matchesContent ? 'pine' : 'cinnabar'}>
                  {entry.matchesContent ? t.exactly : t.changed}
                </Mark>
              ) : null}
            </span>
            <p className="pre">{entry.opinion}</p>
            <p className="soft small">
              {entry.basis ? `${t.basis}${colon}${entry.basis} · ` : ''}
              {t.fingerprint} <code>{entry.contentHash.slice(0, 8)}</code>
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
