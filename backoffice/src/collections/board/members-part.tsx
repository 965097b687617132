import { getRouteApi } from '@tanstack/react-router';
import { Drawer, Grid } from 'antd';
import { useState } from 'react';
import type { Board } from '../../api/collections.ts';
import { FilterFold } from '../../list/filter-fold.tsx';
import { RecordTable } from '../../list/record-table.tsx';
import { collectionText } from '../../text/collections.ts';
import { memberText } from '../../text/collection-member.ts';
import { useText } from '../../text/use-text.ts';
import { MemberView } from '../member/member-view.tsx';
import { BOARD_FILTERS, changed } from './board-search.ts';
import type { BoardChange } from './board-search.ts';
import { ChoiceBar } from './choice-bar.tsx';
import { useMemberColumns } from './member-columns.tsx';
import { MemberFilters } from './member-filters.tsx';
import { selectMembers } from './select-members.ts';

const route = getRouteApi('/collections/$id');

/** All agencies due; a row opens the agency beside the list. */
export function MembersPart({ board }: { board: Board }) {
  const t = useText(collectionText);
  const member = useText(memberText);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const roomBeside = Grid.useBreakpoint().xl;
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const may = board.mayManage && board.closedOn === null;
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const columns = useMemberColumns(may ? { chosen, toggle } : null);
  const rows = selectMembers(board, search);
  const change = (part: BoardChange): void => void navigate({ search: (before) => changed(before, part) });
  const close = (): void => change({ open: undefined });
  const open = board.members.find(({ id }) => id === search.open);
  return (
    <>
      <FilterFold active={BOARD_FILTERS.some((name) => search[name] !== undefined)}>
        <MemberFilters search={search} change={change} />
      </FilterFold>
      {may ? <ChoiceBar board={board} rows={rows} chosen={chosen} choose={choose} /> : null}
      <div className={open && roomBeside ? 'beside board-beside is-open' : 'beside'}>
        <div>
          {rows.length === 0 ? (
            <p className="card">{t.empty}</p>
          ) : (
            <RecordTable
              caption={t.table}
              columns={columns}
              rows={rows}
              openId={open?.id}
              onOpen={(row) => change({ open: row.id })}
              onClose={close}
              sort={{ by: search.sort ?? 'kind', descending: search.descending ?? false }}
              onSort={(sort, descending) => change({ sort, descending: descending || undefined })}
              sortLabel={t.sortBy}
            />
          )}
          <p className="list-foot soft">{t.count(rows.length, board.members.length)}</p>
        </div>
        {open && roomBeside ? (
          <aside className="card" aria-label={member.beside}>
            <MemberView key={open.id} board={board} memberId={open.id} close={close} />
          </aside>
        ) : null}
      </div>
      {open && roomBeside === false ? (
        <Drawer open onClose={close} title={open.name} size="large">
          <MemberView key={open.id} board={board} memberId={open.id} />
        </Drawer>
      ) : null}
    </>
  );
}
