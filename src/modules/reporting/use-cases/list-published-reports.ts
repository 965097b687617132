import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { agencyById } from '../../identity/index.ts';
import { listPublishedReportsInput, type PublishedReportRow } from '../contract.ts';
import { publishedRows } from '../store/reports.ts';
import { REPORT_WORDING } from '../templates/report-wording.ts';

/** Published annual reports, newest first, for everybody. */
export const listPublishedReports = defineRead({
  name: 'reporting.list_published_reports',
  summary: { zh: '查看已发布的年度报告', en: 'list published annual reports' },
  input: listPublishedReportsInput,
  load: () => Promise.resolve(null),
  subject: () => ({}),
  act: async (ctx, _loaded, filter): Promise<{ reports: PublishedReportRow[] }> => {
    const rows = await publishedRows(ctx.tx, filter);
    const reports = [];
    for (const { agency_id: agencyId, year, version, published_on: publishedOn } of rows) {
      const agency = await agencyById(ctx.tx, agencyId, `${year}-12-31`);
      if (!agency || publishedOn === null) continue;
      const { code: agencyCode, name: agencyName } = agency;
      const title = REPORT_WORDING.title(agencyName, year);
      reports.push({ agencyId, agencyCode, agencyName, year, version, title, publishedOn });
    }
    return { reports };
  },
});
