import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { checkTextInput, type CheckedText } from '../../contract.ts';
import { NARRATIVE_PARTS } from '../../domain/narrative.ts';
import { placedFindings } from '../../views/compilation/place-finding.ts';
import { workingReport } from '../../views/compiled-report.ts';
import { previousReport } from '../../views/previous-year.ts';
import { checkCompiled } from '../../views/report-check.ts';
import { ofAgency } from '../load-agency.ts';
import { loadReporter } from '../load-report.ts';

/** What the checks say of the report with parts as they are being written; nothing is stored. */
export const checkReportText = defineRead({
  name: 'reporting.check_report_text',
  summary: { zh: '边写边核对年度报告', en: 'check the text of the annual report while writing' },
  input: checkTextInput,
  load: loadReporter,
  subject: ofAgency,
  act: async (ctx, agency, { year, parts }): Promise<CheckedText> => {
    const working = await workingReport(ctx, { agencyId: agency.id, year }, parts);
    const previous = await previousReport(ctx.tx, agency.id, year);
    const { findings, model } = await checkCompiled(working.report, previous);
    const written = NARRATIVE_PARTS.filter((part) => parts[part] !== undefined);
    return {
      resolved: Object.fromEntries(written.map((part) => [part, working.report.narrative[part]])),
      unknown: [...working.unknown],
      findings: placedFindings(findings, model, working),
    };
  },
});
