import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { placeOnSiteInput, type PlaceOnSite } from '../../contract.ts';
import { carriedColumns } from '../../store/push/placements.ts';
import { releasedByIds } from '../../store/released.ts';

/** Whether a document stands on an agency's site, as its own or carried for another, and in which columns. */
export const placeOnSite = defineRead({
  name: 'disclosure.place_on_site',
  summary: { zh: '查看文件在网站上的位置', en: 'find a document on a site' },
  input: placeOnSiteInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { agencyId, documentId }): Promise<PlaceOnSite> => {
    const row = (await releasedByIds(ctx.tx, [documentId])).get(documentId);
    if (!row) return { as: null, columns: [] };
    if (row.agency_id === agencyId) return { as: 'own', columns: row.columns };
    const columns = await carriedColumns(ctx.tx, { siteAgencyId: agencyId, documentId, today: ctx.today });
    return { as: columns.length > 0 ? 'carried' : null, columns };
  },
});
