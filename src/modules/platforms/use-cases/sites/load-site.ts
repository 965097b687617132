import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { siteNotFound } from '../../messages/sites.ts';
import { lockSite, type SiteRow } from '../../store/sites.ts';

/** A site, locked, or the error that there is none. */
export async function loadSite(ctx: LoadContext, { id }: { id: string }): Promise<SiteRow> {
  const row = await lockSite(ctx.tx, id);
  if (!row) throw siteNotFound();
  return row;
}

/** Whose permission an act on a site needs. */
export const subjectOfSite = (row: SiteRow): { agencyId: string } => ({ agencyId: row.agency_id });
