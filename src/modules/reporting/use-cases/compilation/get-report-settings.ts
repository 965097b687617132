import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { reportSettingsInput, type ReportSettings } from '../../contract.ts';
import { reportSettings } from '../../views/report-settings.ts';
import { loadAgency, ofAgency } from '../load-agency.ts';

/** How an agency signs its annual reports off, and from how many cases on it compares rates. */
export const getReportSettings = defineRead({
  name: 'reporting.get_report_settings',
  summary: { zh: '查看年度报告设置', en: 'see the settings for annual reports' },
  input: reportSettingsInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: ofAgency,
  act: (ctx, agency): Promise<ReportSettings> => reportSettings(ctx.tx, agency.id),
});
