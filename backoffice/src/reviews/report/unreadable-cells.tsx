import type { ReceivedReportView } from '../../api/reviews.ts';
import { reviewText } from '../../text/reviews.ts';
import { marksText } from '../../text/marks.ts';
import { useText } from '../../text/use-text.ts';

/** Figures that the report does not give for certain, each with the reason. */
export function UnreadableCells({ cells }: { cells: ReceivedReportView['unreadableCells'] }) {
  const t = useText(reviewText);
  const { colon } = useText(marksText);
  if (cells.length === 0) return null;
  return (
    <details className="card unreadable-cells">
      <summary>
        {t.unreadableTitle}
        {colon}
        {t.unreadableCells(cells.length)}
      </summary>
      <ul>
        {cells.map(({ cell, label, reason }) => (
          <li key={cell}>
            {label} <span className="soft small">{reason}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
