import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { reportFileInput } from '../contract.ts';
import { draftFile } from '../views/report-file.ts';
import { ofAgency } from './load-agency.ts';
import { loadReporter } from './load-report.ts';

/** A version of a report as a file for staff: as published, or the newest version as it would be published. */
export const downloadReport = defineRead({
  name: 'reporting.download_report',
  summary: { zh: '下载年度报告', en: 'download the annual report' },
  input: reportFileInput,
  load: loadReporter,
  subject: ofAgency,
  act: (ctx, agency, { year, version, format }) =>
    draftFile(ctx, { agencyId: agency.id, year, version }, format),
});
