import type { Chase } from '../../api/document-desk.ts';

export type ChaseRow = Chase['agencies'][number];
export const CHASE_COUNTS = [
  'late',
  'dueToday',
  'dueSoon',
  'later',
  'emergenciesOpen',
  'reassessmentsDue',
] as const;
export interface ChaseOrder {
  readonly by: 'name' | (typeof CHASE_COUNTS)[number];
  readonly descending: boolean;
}

/** Whether an agency has anything that needs a push. */
export const isOpen = (row: ChaseRow): boolean =>
  row.late + row.dueToday + row.dueSoon + row.emergenciesOpen + row.reassessmentsDue > 0;

/** Orders by a column; agencies that are equal there stand by how long their oldest document is late, then by name. */
export function orderAgencies(rows: readonly ChaseRow[], { by, descending }: ChaseOrder): ChaseRow[] {
  const turn = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const first = by === 'name' ? a.name.localeCompare(b.name, 'zh') : a[by] - b[by];
    if (first !== 0) return turn * first;
    const oldest = (a.oldest?.dueOn ?? '9999').localeCompare(b.oldest?.dueOn ?? '9999');
    return oldest !== 0 ? oldest : a.name.localeCompare(b.name, 'zh');
  });
}
