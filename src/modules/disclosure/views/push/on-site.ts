import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { countFacets, type Counted, type ReleasedFilters } from '../../domain/search/count-facets.ts';
import { OrdinalSet } from '../../domain/search/ordinal-set.ts';
import { carriedOrdinals } from '../../store/push/site-list.ts';
import type { ReleasedRow } from '../../store/released.ts';
import { rowsOfOrdinals } from '../../store/search/hits.ts';
import { searchMemory } from '../search/memory.ts';

type Context = Pick<LoadContext, 'tx' | 'kept' | 'today'>;

/** A site, or one column of it. */
export interface OnSite {
  /** The agency whose site it is. */
  readonly agencyId: string;
  /** `all` for the portal's column: what every agency has placed there, with what the portal carries. */
  readonly of: 'agency' | 'all';
  readonly columnId?: string | undefined;
}

/** The documents that stand on a site: its own, and what it carries for others. Each once, whichever way it came. */
export async function standingOnSite(ctx: Context, { agencyId, of, columnId }: OnSite): Promise<OrdinalSet> {
  const memory = searchMemory(ctx);
  await memory.fresh(ctx.tx);
  const { columns } = memory;
  const released = { columnId, agencyId: of === 'agency' ? agencyId : undefined };
  const own = countFacets(columns, columns.standing, released, ctx.today).chosen;
  const carried = await carriedOrdinals(ctx.tx, { siteAgencyId: agencyId, columnId }, ctx.today);
  return carried.length === 0 ? own : own.or(OrdinalSet.from(carried));
}

/** One page of what stands on a site under further filters, newest first, with total and years. */
export async function onSiteUnder(
  ctx: Context,
  site: OnSite,
  filters: Omit<ReleasedFilters, 'agencyId' | 'columnId'>,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ rows: ReleasedRow[]; total: number; years: Counted[] }> {
  const standing = await standingOnSite(ctx, site);
  const { columns } = searchMemory(ctx);
  const { chosen, total, facets } = countFacets(columns, standing, filters, ctx.today);
  const rows = await rowsOfOrdinals(ctx.tx, columns.newest(chosen, limit, offset));
  return { rows, total, years: facets.years };
}
