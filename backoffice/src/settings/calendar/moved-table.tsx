import type { Notice } from '../../api/calendar.ts';
import { Day } from '../../parts/day.tsx';
import { calendarText } from '../../text/calendar.ts';
import { useText } from '../../text/use-text.ts';

/** Open cases whose due date a change moved. Plain links: the table also stands in a dialog outside of the router. */
export function MovedTable({ moved }: { moved: Notice['moved'] }) {
  const t = useText(calendarText);
  if (moved.length === 0) return null;
  return (
    <details>
      <summary>{t.moved(moved.length)}</summary>
      <div className="scroll-x">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t.case}</th>
              <th scope="col">{t.before}</th>
              <th scope="col">{t.after}</th>
            </tr>
          </thead>
          <tbody>
            {moved.map((one) => (
              <tr key={one.requestId}>
                <th scope="row">
                  <a href={`/office/requests/${one.requestId}`}>{one.requestNumber}</a>
                </th>
                <td>
                  <Day on={one.oldDueOn} />
                </td>
                <td>
                  <Day on={one.newDueOn} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
