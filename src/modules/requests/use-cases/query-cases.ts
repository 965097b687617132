import type { z } from 'zod';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import type { listRequestsInput } from '../contract/list.ts';
import { listNameSchema } from '../contract/terms.ts';
import type { ListName } from '../contract/terms.ts';
import { STAGES } from '../domain/terms.ts';
import { isInList } from '../domain/work-lists.ts';
import { caseRows, countCases, foldCases, passesFilters } from '../store/list-cases.ts';
import type { Scope, StoredSort } from '../store/list-cases.ts';
import type { KnownCase } from '../views/case-row.ts';

type Query = Omit<z.output<typeof listRequestsInput>, 'page' | 'pageSize'>;

interface Page {
  limit: number;
  offset: number;
}

/**
 * Cases of a list. `open` are all open ones, reckoned today, because their lists depend on the clock; closed ones, and
 * everything together, are filtered and paged by the database.
 */
export async function queryCases(
  ctx: ActContext,
  scopes: readonly Scope[],
  open: readonly KnownCase[],
  query: Query,
  page: Page,
): Promise<{ cases: KnownCase[]; total: number }> {
  const { list, stage } = query;
  const onlyClosed = list === 'closed' || (list === 'all' && stage === 'closed');
  if (onlyClosed || (list === 'all' && stage === undefined))
    return fromDatabase(ctx, scopes, query, onlyClosed ? false : null, page);
  const chosen = open
    .filter(({ row }) => passesFilters(row, query))
    .filter((one) => isInList(list, { agencyId: one.row.agency_id, state: one.state }, ctx.actor, ctx.today))
    .filter((one) => stage === undefined || one.state.stage === stage)
    .sort(comparing(query.sort));
  if (query.descending) chosen.reverse();
  return { cases: chosen.slice(page.offset, page.offset + page.limit), total: chosen.length };
}

/** The open cases of some scopes, reckoned today. */
export async function openCases(ctx: ActContext, scopes: readonly Scope[]): Promise<KnownCase[]> {
  return foldCases(ctx.tx, await caseRows(ctx.tx, scopes, true, {}), ctx.today);
}

/** How many cases each list holds for the reader. */
export async function listCounts(
  ctx: ActContext,
  scopes: readonly Scope[],
  open: readonly KnownCase[],
): Promise<Record<ListName, number>> {
  const closed = await countCases(ctx.tx, scopes, false, {});
  const count = (list: ListName): number => {
    if (list === 'closed') return closed;
    if (list === 'all') return open.length + closed;
    return open.filter(({ row, state }) =>
      isInList(list, { agencyId: row.agency_id, state }, ctx.actor, ctx.today),
    ).length;
  };
  return Object.fromEntries(listNameSchema.options.map((list) => [list, count(list)])) as Record<
    ListName,
    number
  >;
}

const STORED_SORT: Record<Query['sort'], StoredSort> = {
  due: 'closed_on',
  closed: 'closed_on',
  stage: 'closed_on',
  received: 'received_on',
  number: 'number_key',
};

async function fromDatabase(
  ctx: ActContext,
  scopes: readonly Scope[],
  query: Query,
  open: boolean | null,
  page: Page,
) {
  const sort = open === null && query.sort === 'due' ? 'received_on' : STORED_SORT[query.sort];
  // newest first unless the reader turns it round: a list of closed cases is read from its end
  const descending = query.descending === undefined ? sort !== 'number_key' : query.descending;
  const rows = await caseRows(ctx.tx, scopes, open, query, { sort, descending, ...page });
  const total = await countCases(ctx.tx, scopes, open, query);
  return { cases: await foldCases(ctx.tx, rows, ctx.today), total };
}

const LAST = '9999-12-31';

function sortKey(sort: Query['sort'], { row, state }: KnownCase): string {
  // what waits to be confirmed comes first: it is due on the day it arrived (Art. 31)
  const due = state.clock ? state.clock.dueOn : state.arrivedOn;
  switch (sort) {
    case 'received':
      return state.receivedOn ?? state.arrivedOn;
    case 'number':
      return row.number_key;
    case 'stage':
      return `${String(STAGES.indexOf(state.stage)).padStart(2, '0')} ${due}`;
    case 'closed':
      return row.closed_on ?? LAST;
    case 'due':
      return due;
  }
}

function comparing(sort: Query['sort']): (a: KnownCase, b: KnownCase) => number {
  return (a, b) => {
    const [x, y] = [sortKey(sort, a), sortKey(sort, b)];
    if (x !== y) return x < y ? -1 : 1;
    return a.row.id < b.row.id ? -1 : 1;
  };
}
