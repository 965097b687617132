import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { publishedReportInput, reportFormatSchema, type PublishedReport } from '../contract.ts';
import { reportArticle } from '../rendering/report-html.ts';
import { reportDocument } from '../rendering/report-document.ts';
import { loadPublished } from './load-published.ts';

/** A published annual report for its public page. */
export const readPublishedReport = defineRead({
  name: 'reporting.read_published_report',
  summary: { zh: '阅读已发布的年度报告', en: 'read a published annual report' },
  input: publishedReportInput,
  load: loadPublished,
  subject: () => ({}),
  act: (_ctx, row): Promise<PublishedReport> => {
    const { agency, year } = row.frozen!;
    return Promise.resolve({
      agencyId: agency.id,
      agencyCode: agency.code,
      agencyName: agency.name,
      year,
      title: reportDocument(row.frozen!).title,
      publishedOn: row.published_on!,
      html: reportArticle(row.frozen!),
      formats: reportFormatSchema.options,
    });
  },
});
