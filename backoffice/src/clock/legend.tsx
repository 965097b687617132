import type { StripMonthView } from '../../../src/modules/requests/contract.ts';
import { useDesk } from '../app/session.ts';
import { clockText } from '../text/clock.ts';
import { useText } from '../text/use-text.ts';
import './legend.css';

const KINDS = ['start', 'counted', 'ahead', 'off', 'paused', 'void', 'delayed', 'overdue'] as const;

/** Names the kinds of days that occur on this strip, and no others. */
export function Legend({ strip }: { strip: readonly StripMonthView[] }) {
  const t = useText(clockText);
  const { today } = useDesk().me;
  const days = strip.flatMap((month) => month.days);
  const kinds = new Set(days.map((day) => (day.kind === 'counted' && day.on > today ? 'ahead' : day.kind)));
  return (
    <ul className="legend">
      {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <li key={kind}>
          <span className={`day day-${kind}`} aria-hidden="true" />
          {t[kind]}
        </li>
      ))}
      {days.some((day) => day.due) ? (
        <li>
          <span className="day day-ahead is-due" aria-hidden="true" />
          {t.due}
        </li>
      ) : null}
      {days.some((day) => day.today) ? (
        <li>
          <span className="legend-today" aria-hidden="true" />
          {t.today}
        </li>
      ) : null}
    </ul>
  );
}
