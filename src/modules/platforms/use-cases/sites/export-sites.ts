import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { makeSheet } from '../../../../kernel/sheets/sheet.ts';
import { exportSitesInput, THEMES } from '../../contract.ts';
import { SITE_KIND_LABELS, SITE_SHEET, SITE_STATE_LABELS } from '../../labels.ts';
import { siteList } from '../../views/site-list.ts';

/** The list of sites with its filters as a spreadsheet or as comma-separated text. */
export const exportSites = defineRead({
  name: 'platforms.export_sites',
  summary: { zh: '导出站点列表', en: 'export the list of sites' },
  input: exportSitesInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { format, ...filters }) => {
    const rows = (await siteList(ctx.tx, filters)).map((row) => [
      row.name,
      SITE_KIND_LABELS[row.kind].zh,
      row.agencyName,
      row.siteIdCode,
      row.domain,
      row.path,
      row.sponsor,
      row.organiser,
      row.contact,
      row.icpFiling,
      row.policeFiling,
      THEMES[row.theme].name.zh,
      SITE_STATE_LABELS[row.state].zh,
      row.closesOn ?? '',
    ]);
    return makeSheet(rows, { title: SITE_SHEET.name, heads: SITE_SHEET.heads, format, today: ctx.today });
  },
});
