import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { changeReportSettingsInput, type ReportSettings } from '../../contract.ts';
import { saveSignOffSettings } from '../../store/report-settings.ts';
import { reportSettings } from '../../views/report-settings.ts';
import { loadAgency, ofAgency } from '../load-agency.ts';

/** Changes how an agency signs its reports off, with the reason. Fact: `reporting.settings_changed`. */
export const changeReportSettings = defineAct({
  name: 'reporting.change_report_settings',
  summary: { zh: '修改年度报告设置', en: 'change the settings for annual reports' },
  input: changeReportSettingsInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: ofAgency,
  act: async (ctx, agency, { separateChecker, reason }): Promise<ReportSettings> => {
    await saveSignOffSettings(ctx.tx, agency.id, { separateChecker }, ctx.now);
    await ctx.record({
      agencyId: agency.id,
      kind: 'reporting.settings_changed',
      subjectType: 'report_settings',
      subjectId: agency.id,
      legalOn: ctx.today,
      data: { separate_checker: separateChecker, reason },
    });
    return reportSettings(ctx.tx, agency.id);
  },
});
