import type { Board, MemberRow, MemberState } from '../../api/collections.ts';
import type { BoardSearch, BoardSort, LateFilter } from './board-search.ts';

const STATES: readonly MemberState[] = ['not_begun', 'draft', 'returned', 'submitted', 'accepted'];
const KINDS = ['department', 'government', 'township', 'field_office', 'public_body'];
const SOON = 7;

/** Whether nothing that counts is there yet: not handed in, or returned and not handed in again. */
export const isMissing = ({ state }: MemberRow): boolean =>
  state === 'not_begun' || state === 'draft' || state === 'returned';

const LATE: Record<LateFilter, (row: MemberRow, today: string) => boolean> = {
  overdue: (row) => row.submission === 'overdue',
  late: (row) => row.submission === 'late',
  soon: (row, today) => isMissing(row) && row.submitBy >= today && daysBetween(today, row.submitBy) <= SOON,
  unpublished: (row) => row.publication === 'overdue',
  published_late: (row) => row.publication === 'late',
  open_errors: (row) => row.openErrors > 0,
};

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The members that the filters leave, in the order asked for. */
export function selectMembers(board: Board, search: BoardSearch): MemberRow[] {
  const words = search.q?.trim();
  const rows = board.members.filter(
    (row) =>
      (search.state === undefined || row.state === search.state) &&
      (search.kind === undefined || row.kind === search.kind) &&
      (search.late === undefined || LATE[search.late](row, board.today)) &&
      (!words || row.name.includes(words) || row.contactName.includes(words)),
  );
  const sorted = rows.sort(ORDERS[search.sort ?? 'kind']);
  return search.descending ? sorted.reverse() : sorted;
}

const collate = new Intl.Collator('zh-CN').compare;
const byName = (a: MemberRow, b: MemberRow): number => collate(a.name, b.name);
const ORDERS: Record<BoardSort, (a: MemberRow, b: MemberRow) => number> = {
  name: byName,
  kind: (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || byName(a, b),
  state: (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || byName(a, b),
  found: (a, b) => b.errors - a.errors || b.warnings - a.warnings || byName(a, b),
  submission: (a, b) =>
    (a.submittedOn ?? a.submitBy).localeCompare(b.submittedOn ?? b.submitBy) || byName(a, b),
  publication: (a, b) =>
    (a.publishedOn ?? a.statutoryDueOn).localeCompare(b.publishedOn ?? b.statutoryDueOn) || byName(a, b),
  reminded: (a, b) => (a.remindedOn ?? '').localeCompare(b.remindedOn ?? '') || byName(a, b),
};
