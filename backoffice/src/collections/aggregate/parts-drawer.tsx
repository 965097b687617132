import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Checkbox, Drawer } from 'antd';
import { useState } from 'react';
import { fetchAggregateCell } from '../../api/collections.ts';
import type { AggregateCell } from '../../api/collections.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { sumText } from '../../text/collection-sum.ts';
import { useText } from '../../text/use-text.ts';

/** The agencies behind a figure of the sum, with what each reported and what was taken off. */
export function PartsDrawer({ id, cell, close }: { id: string; cell: string; close: () => void }) {
  const query = useQuery({
    queryKey: ['aggregate-cell', id, cell],
    queryFn: () => fetchAggregateCell(id, cell),
  });
  return (
    <Drawer open onClose={close} title={query.data?.label ?? ''} size={520} mask={false}>
      <Loaded query={query}>{(found) => <Parts found={found} />}</Loaded>
    </Drawer>
  );
}

function Parts({ found }: { found: AggregateCell }) {
  const t = useText(sumText);
  const [above, showAbove] = useState(true);
  const parts = found.parts.filter(
    ({ reported, deducted, missingReason }) =>
      !above || (reported ?? 0) !== 0 || deducted !== 0 || missingReason !== null,
  );
  return (
    <div className="stack">
      <p className="cell-value">{found.value}</p>
      <Checkbox checked={above} onChange={(event) => showAbove(event.target.checked)}>
        {t.onlyAbove}
      </Checkbox>
      <table className="parts">
        <caption className="hidden-text">{found.label}</caption>
        <thead>
          <tr>
            <th scope="col">{t.agency}</th>
            <th scope="col">{t.reported}</th>
            <th scope="col">{t.takenOff}</th>
            <th scope="col">{t.counted}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.memberId}>
              <td>
                {part.receivedReportId ? (
                  <Link to="/reviews/$id" params={{ id: part.receivedReportId }}>
                    {part.name}
                  </Link>
                ) : (
                  part.name
                )}
                {part.own ? <span className="soft small"> {t.own}</span> : null}
                {part.deductions.map((deduction) => (
                  <p key={deduction.itemId} className="soft small">
                    {deduction.title} −{deduction.quantity}
                  </p>
                ))}
                {part.missingReason ? <p className="soft small">{part.missingReason}</p> : null}
              </td>
              <td>{part.reported ?? '—'}</td>
              <td>{part.deducted === 0 ? '' : `−${part.deducted}`}</td>
              <td>{part.counted}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            <td />
            <td />
            <td>{found.value}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
