import { Link } from '@tanstack/react-router';
import type { CaseRow } from '../../../src/modules/requests/contract.ts';
import { StripDays } from '../clock/strip-days.tsx';
import { toneOfDays } from '../clock/standing.tsx';
import { Mark } from '../parts/mark.tsx';
import { boardText } from '../text/board.ts';
import { clockText } from '../text/clock.ts';
import { useSay, useText } from '../text/use-text.ts';

/** One case on the board: what, where it stands, and how much time is left. */
export function BoardRow({ row, strips }: { row: CaseRow; strips: boolean }) {
  const t = useText(boardText);
  const clock = useText(clockText);
  const pick = useSay();
  const left = row.daysLeft;
  return (
    <li className="board-row">
      <div className="board-line">
        <Link to="/requests/$id" params={{ id: row.id }} className="board-subject clip">
          {row.subject}
        </Link>
        {left === null ? null : <Mark tone={toneOfDays(left)}>{clock.shortLeft(left)}</Mark>}
      </div>
      <div className="board-line soft small">
        <span className="clip">
          {row.number} · {pick(row.stageLabel)}
          {(row.assigneeName ?? row.divisionName) ? ` · ${row.assigneeName ?? row.divisionName}` : ''}
        </span>
        <span className="nowrap">
          {row.applicantDueOn
            ? t.answerBy(row.applicantDueOn)
            : row.dueOn
              ? `${row.dueOn} ${t.due}`
              : `${row.arrivedOn} ${t.arrived}`}
        </span>
      </div>
      {row.alerts.map((alert) => (
        <p key={alert.code} className="board-alert small">
          <Mark tone="amber">{pick(alert)}</Mark>
        </p>
      ))}
      {strips && row.strip ? <StripDays strip={row.strip} small /> : null}
    </li>
  );
}
