import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { digestOfSite, type SiteRow } from '../../store/sites.ts';

/** Appends the fact of an act on a site, with the digest of what is stored. */
export async function recordSite(
  ctx: ActContext,
  row: SiteRow,
  kind: string,
  data: Record<string, unknown>,
): Promise<void> {
  await ctx.record({
    agencyId: row.agency_id,
    kind: `platforms.${kind}`,
    subjectType: 'site',
    subjectId: row.id,
    legalOn: ctx.today,
    data,
    recordHash: digestOfSite(row),
  });
}
