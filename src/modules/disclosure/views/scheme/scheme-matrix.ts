import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { currentCalendar } from '../../../calendar/index.ts';
import { listAgencies } from '../../../identity/index.ts';
import { siteFrame } from '../../../platforms/index.ts';
import type { SchemeMatrix, SchemeStatus } from '../../contract.ts';
import { loadScheme } from '../../store/scheme/items.ts';
import { statusesOf } from './scheme-items.ts';

type Cell = SchemeMatrix['agencies'][number]['total'];
const EMPTY: Cell = {
  items: 0,
  published: 0,
  overdue: 0,
  empty: 0,
  onRequest: 0,
  documents: 0,
  lastReleasedOn: null,
};

function withStatus(cell: Cell, { state, documents, lastReleasedOn }: SchemeStatus): Cell {
  const later = [cell.lastReleasedOn, lastReleasedOn].filter((day) => day !== null).sort();
  return {
    items: cell.items + 1,
    published: cell.published + (state === 'published' ? 1 : 0),
    overdue: cell.overdue + (state === 'overdue' ? 1 : 0),
    empty: cell.empty + (state === 'empty' ? 1 : 0),
    onRequest: cell.onRequest + (state === 'on_request' ? 1 : 0),
    documents: cell.documents + documents,
    lastReleasedOn: later.at(-1) ?? null,
  };
}

/** The agency and everything below it that the person may look at, each statutory item with where it stands. */
export async function schemeMatrixOf(ctx: ActContext, agencyId: string): Promise<SchemeMatrix> {
  const calendar = await currentCalendar(ctx.tx, agencyId);
  const agencies = below(await listAgencies(ctx.tx, { on: ctx.today }), agencyId).filter(({ id }) =>
    ctx.may('disclosure.list_scheme', { agencyId: id }),
  );
  const rows: SchemeMatrix['agencies'] = [];
  for (const { id, name } of agencies) {
    const items = await loadScheme(ctx.tx, id);
    const statusOf = await statusesOf(ctx.tx, id, ctx.today, calendar);
    let total = EMPTY;
    const cells: Record<string, Cell> = {};
    for (const item of items) {
      const status = statusOf(item);
      total = withStatus(total, status);
      cells[item.statutory_item] = withStatus(cells[item.statutory_item] ?? EMPTY, status);
    }
    rows.push({ agencyId: id, name, total, cells });
  }
  const used = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
  const statutoryItems = siteFrame()
    .filter(
      ({ id, parentId }) => parentId === 'statutory_content' && (used.has(id) || id.startsWith('art20')),
    )
    .map(({ id, name }) => ({ id, name }));
  return { statutoryItems, agencies: rows };
}

interface Node {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
}

/** The agency itself, then those below it in their order. */
function below<A extends Node>(agencies: readonly A[], rootId: string): A[] {
  const root = agencies.filter(({ id }) => id === rootId);
  const under = agencies
    .filter(({ parentId }) => parentId === rootId)
    .flatMap(({ id }) => below(agencies, id));
  return [...root, ...under];
}
