import { MEMBER_KINDS, MEMBER_STATES } from '../../text/collections.ts';

const PARTS = ['aggregate', 'comparison'] as const;
const LATE = ['overdue', 'late', 'soon', 'unpublished', 'published_late', 'open_errors'] as const;
const SORTS = ['name', 'kind', 'state', 'found', 'submission', 'publication', 'reminded'] as const;
export type BoardSort = (typeof SORTS)[number];
export type LateFilter = (typeof LATE)[number];

/** What the address of a collection keeps: part, filters, order, the agency and the figure that are open. */
export interface BoardSearch {
  part?: (typeof PARTS)[number] | undefined;
  state?: keyof typeof MEMBER_STATES;
  kind?: keyof typeof MEMBER_KINDS;
  late?: LateFilter;
  q?: string;
  sort?: BoardSort;
  descending?: boolean;
  /** Member whose row is open. */
  open?: string;
  /** Figure of the sum that is open. */
  cell?: string;
  /** Measure of the comparison. */
  measure?: string;
}
export const BOARD_FILTERS = ['state', 'kind', 'late', 'q'] as const;
export const LATE_FILTERS: readonly LateFilter[] = LATE;

/** Reads the address; what does not belong there is left out. */
export function readBoardSearch(search: Record<string, unknown>): BoardSearch {
  const read: BoardSearch = {};
  const { state, kind, q } = search;
  const part = PARTS.find((one) => one === search['part']);
  if (part) read.part = part;
  if (typeof state === 'string' && state in MEMBER_STATES) read.state = state as keyof typeof MEMBER_STATES;
  if (typeof kind === 'string' && kind in MEMBER_KINDS) read.kind = kind as keyof typeof MEMBER_KINDS;
  const late = LATE.find((one) => one === search['late']);
  if (late) read.late = late;
  if (typeof q === 'string' || typeof q === 'number') read.q = String(q);
  const sort = SORTS.find((one) => one === search['sort']);
  if (sort) read.sort = sort;
  if (search['descending'] === true) read.descending = true;
  for (const name of ['open', 'cell', 'measure'] as const) {
    const value = search[name];
    if (typeof value === 'string' && value !== '') read[name] = value;
    else if (typeof value === 'number') read[name] = String(value);
  }
  return read;
}

export type BoardChange = { [K in keyof BoardSearch]?: BoardSearch[K] | undefined };

/** The address with some members changed; unset ones are left out. */
export function changed(before: BoardSearch, part: BoardChange): BoardSearch {
  return Object.fromEntries(
    Object.entries({ ...before, ...part }).filter(([, value]) => value !== undefined),
  );
}
