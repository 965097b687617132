import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { reportFileInput } from '../contract.ts';
import { reportFile } from '../views/report-file.ts';
import { ofAgency } from './load-agency.ts';
import { loadReporter } from './load-report.ts';

/** The report of a year as a file for staff: as published, or the draft as the ledger stands now. */
export const downloadReport = defineRead({
  name: 'reporting.download_report',
  summary: { zh: '下载年度报告', en: 'download the annual report' },
  input: reportFileInput,
  load: loadReporter,
  subject: ofAgency,
  act: (ctx, agency, { year, format }) => reportFile(ctx, agency.id, year, format),
});
