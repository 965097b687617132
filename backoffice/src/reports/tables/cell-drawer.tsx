import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { fetchCell } from '../../api/reports.ts';
import type { Query } from '../../api/client.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { reportsText } from '../../text/reports.ts';
import { marksText } from '../../text/marks.ts';
import { useSay, useText } from '../../text/use-text.ts';
import { Member } from './member.tsx';

/** What a figure counted, at the side of the table. */
export function CellDrawer({ query, close }: { query: Query & { cell: string }; close: () => void }) {
  const t = useText(reportsText);
  const { colon } = useText(marksText);
  const pick = useSay();
  const found = useQuery({ queryKey: ['cell', query], queryFn: () => fetchCell(query) });
  return (
    <Drawer open onClose={close} title={found.data?.label ?? ''} size={460} mask={false}>
      <Loaded query={found}>
        {(cell) => (
          <div className="stack">
            <p className="cell-value">{cell.value}</p>
            <p className="soft">
              {t.definition}
              {colon}
              {pick(cell.definition)}
            </p>
            <h2>{t.members(cell.members.length)}</h2>
            {cell.members.length === 0 ? <p className="soft">{t.noMembers}</p> : null}
            <ul className="entries">
              {cell.members.map((member) => (
                <Member key={member.id} member={member} />
              ))}
            </ul>
          </div>
        )}
      </Loaded>
    </Drawer>
  );
}
