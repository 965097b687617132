import { Link } from '@tanstack/react-router';
import { useDesk } from '../../app/session.ts';
import { Mark } from '../../parts/mark.tsx';
import { listsText } from '../../text/document-lists.ts';
import { requestsText } from '../../text/requests.ts';
import { useText } from '../../text/use-text.ts';
import { CHASE_COUNTS } from './order-agencies.ts';
import type { ChaseOrder, ChaseRow } from './order-agencies.ts';

interface Props {
  rows: readonly ChaseRow[];
  order: ChaseOrder;
  setOrder: (order: ChaseOrder) => void;
}

/** Agencies with their counts; the name opens the agency's own list. */
export function ChaseTable({ rows, order, setOrder }: Props) {
  const t = useText(listsText);
  const list = useText(requestsText);
  const heads = {
    late: t.late,
    dueToday: t.due_today,
    dueSoon: t.due_soon,
    later: t.later,
    emergenciesOpen: t.emergencies,
    reassessmentsDue: t.reassessments,
  };
  const head = (by: ChaseOrder['by'], title: string, className?: string) => {
    const active = order.by === by;
    return (
      <th
        key={by}
        scope="col"
        className={className}
        aria-sort={active ? (order.descending ? 'descending' : 'ascending') : undefined}
      >
        <button
          type="button"
          title={list.sortBy(title)}
          onClick={() => setOrder({ by, descending: active ? !order.descending : by !== 'name' })}
        >
          {title} <span aria-hidden="true">{active ? (order.descending ? '↓' : '↑') : '↕'}</span>
        </button>
      </th>
    );
  };
  return (
    <div className="records-scroll">
      <table className="records plain-rows">
        <caption className="hidden-text">{t.chaseTable}</caption>
        <thead>
          <tr>
            {head('name', t.agency)}
            {CHASE_COUNTS.map((by) => head(by, heads[by], by === 'later' ? 'at-wide' : undefined))}
            <th scope="col" className="at-wide">
              {t.oldest}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ChaseLine key={row.agencyId} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ChaseLine({ row }: { row: ChaseRow }) {
  const t = useText(listsText);
  const { agencies, chooseAgency } = useDesk();
  const isReachable = agencies.some(({ id }) => id === row.agencyId);
  return (
    <tr>
      <th scope="row">
        {isReachable ? (
          <Link
            to="/documents"
            search={{ deadline: 'late', sort: 'deadline', direction: 'asc' }}
            onClick={() => chooseAgency(row.agencyId)}
          >
            {row.name}
          </Link>
        ) : (
          row.name
        )}
      </th>
      {CHASE_COUNTS.map((by) => (
        <td key={by} className={by === 'later' ? 'at-wide' : undefined}>
          {row[by] > 0 && (by === 'late' || by === 'dueToday') ? (
            <Mark tone="cinnabar">{row[by]}</Mark>
          ) : row[by] > 0 && by !== 'later' ? (
            <Mark tone="amber">{row[by]}</Mark>
          ) : (
            <span className={row[by] === 0 ? 'soft' : undefined}>{row[by]}</span>
          )}
        </td>
      ))}
      <td className="at-wide">
        {row.oldest ? (
          <>
            <Link to="/documents/$id" params={{ id: row.oldest.documentId }} search={{}}>
              {row.oldest.title}
            </Link>{' '}
            <span className="soft small nowrap">
              {t.dueWas} {row.oldest.dueOn}
            </span>
          </>
        ) : (
          <span className="soft">—</span>
        )}
      </td>
    </tr>
  );
}
