import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { countFacets, type Counted, type ReleasedFilters } from '../../domain/search/count-facets.ts';
import type { ReleasedColumns } from '../../domain/search/released-columns.ts';
import { rowsOfOrdinals } from '../../store/search/hits.ts';
import type { ReleasedRow } from '../../store/released.ts';
import { searchMemory } from './memory.ts';

type Context = Pick<LoadContext, 'tx' | 'kept' | 'today'>;

/** One page of what is released under the filters, newest first unless told otherwise, with total and years. */
export async function releasedUnder(
  ctx: Context,
  filters: ReleasedFilters,
  { limit, offset, oldestFirst = false }: { limit: number; offset: number; oldestFirst?: boolean },
): Promise<{ rows: ReleasedRow[]; total: number; years: Counted[] }> {
  const memory = searchMemory(ctx);
  await memory.fresh(ctx.tx);
  const { columns } = memory;
  const { chosen, total, facets } = countFacets(columns, columns.standing, filters, ctx.today);
  const wanted = Math.max(0, Math.min(limit, total - offset));
  const ordinals = oldestFirst
    ? columns.newest(chosen, wanted, total - offset - wanted).reverse()
    : columns.newest(chosen, limit, offset);
  const rows = await rowsOfOrdinals(ctx.tx, ordinals);
  return { rows, total, years: facets.years };
}

/** What is released now, of all or of one agency. */
export interface ReleasedFigures {
  total: number;
  /** Of one year, as twelve numbers. */
  byMonth: number[];
  /** Rules and normative documents in force today. */
  normativeInForce: number;
  columns: { columnId: string; count: number; lastReleasedOn: string }[];
}

/** Counts what is released, from memory. */
export async function releasedFigures(
  ctx: Context,
  { agencyId, year }: { agencyId?: string | undefined; year: number },
): Promise<ReleasedFigures> {
  const memory = searchMemory(ctx);
  await memory.fresh(ctx.tx);
  const { columns } = memory;
  const { chosen, total } = countFacets(columns, columns.standing, { agencyId }, ctx.today);
  const inForce = { agencyId, validity: 'in_force' as const };
  const norms = (kind: 'government_rules' | 'normative_document'): number =>
    countFacets(columns, columns.standing, { ...inForce, kind }, ctx.today).total;
  const byMonth = Array.from({ length: 12 }, () => 0);
  const counts = new Uint32Array(columns.columnSets.size);
  const newest = new Uint32Array(columns.columnSets.size);
  const { releasedOn, columns: columnsOf } = columns.of;
  chosen.forEach((ordinal) => {
    const day = releasedOn[ordinal]!;
    if (Math.floor(day / 10_000) === year) byMonth[(Math.floor(day / 100) % 100) - 1]! += 1;
    const set = columnsOf[ordinal]!;
    counts[set]! += 1;
    if (day > newest[set]!) newest[set] = day;
  });
  return {
    total,
    byMonth,
    normativeInForce: norms('government_rules') + norms('normative_document'),
    columns: byColumn(columns, counts, newest),
  };
}

function byColumn(
  columns: ReleasedColumns,
  counts: Uint32Array,
  newest: Uint32Array,
): ReleasedFigures['columns'] {
  const perColumn = new Map<string, { count: number; day: number }>();
  counts.forEach((count, set) => {
    if (count === 0) return;
    for (const id of columns.valuesOf(columns.columnSets, set)) {
      const known = perColumn.get(id) ?? { count: 0, day: 0 };
      perColumn.set(id, { count: known.count + count, day: Math.max(known.day, newest[set]!) });
    }
  });
  return [...perColumn]
    .map(([columnId, { count, day }]) => ({
      columnId,
      count,
      lastReleasedOn: String(day).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
    }))
    .sort((a, b) => (a.columnId < b.columnId ? -1 : 1));
}
