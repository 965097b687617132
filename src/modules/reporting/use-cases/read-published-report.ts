import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { publishedReportInput, reportFormatSchema, type PublishedReport } from '../contract.ts';
import { reportArticle } from '../rendering/report-html.ts';
import { reportDocument } from '../rendering/report-document.ts';
import { publishedRow } from '../store/reports.ts';
import { loadPublished } from './load-published.ts';

/** A published annual report for its public page. */
export const readPublishedReport = defineRead({
  name: 'reporting.read_published_report',
  summary: { zh: '阅读已发布的年度报告', en: 'read a published annual report' },
  input: publishedReportInput,
  load: loadPublished,
  subject: () => ({}),
  act: async (ctx, row): Promise<PublishedReport> => {
    const { agency, year } = row.frozen!;
    const newest = await publishedRow(ctx.tx, { agencyId: row.agency_id, year: row.year });
    return {
      agencyId: agency.id,
      agencyCode: agency.code,
      agencyName: agency.name,
      year,
      version: row.version,
      title: reportDocument(row.frozen!).title,
      publishedOn: row.published_on!,
      html: reportArticle(row.frozen!),
      formats: reportFormatSchema.options,
      correctedBy:
        newest && newest.version > row.version
          ? { version: newest.version, publishedOn: newest.published_on!, reason: newest.reason ?? '' }
          : null,
      corrects: row.version > 1 ? { version: row.version - 1, reason: row.reason ?? '' } : null,
    };
  },
});
