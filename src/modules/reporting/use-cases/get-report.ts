import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { reportInput, type ReportView } from '../contract.ts';
import { reportDueOn, reportState } from '../domain/due-date.ts';
import { NARRATIVE_PARTS } from '../domain/narrative.ts';
import { PART_LABELS } from '../labels.ts';
import { reportDocument } from '../rendering/report-document.ts';
import { reportRow } from '../store/reports.ts';
import { compileReport } from '../views/compiled-report.ts';
import { checkCompiled } from '../views/report-check.ts';
import { ofAgency } from './load-agency.ts';
import { loadReporter } from './load-report.ts';

/** The report of a year with its text and what the checks say of it; a published one as it was published. */
export const getReport = defineRead({
  name: 'reporting.get_report',
  summary: { zh: '查看年度报告', en: 'see the annual report' },
  input: reportInput,
  load: loadReporter,
  subject: ofAgency,
  act: async (ctx, agency, { year }): Promise<ReportView> => {
    const row = await reportRow(ctx.tx, agency.id, year);
    const { report: compiled, saved, drafted } = await compileReport(ctx, agency.id, year);
    const report = row?.frozen ?? compiled;
    const previous = (await reportRow(ctx.tx, agency.id, year - 1))?.frozen ?? null;
    const publishedOn = row?.published_on ?? null;
    const state = reportState(year, { saved: row !== undefined, publishedOn, today: ctx.today });
    const subject = { agencyId: agency.id };
    const open = publishedOn === null;
    return {
      agencyId: agency.id,
      agencyName: report.agency.name,
      year,
      title: reportDocument(report).title,
      state,
      publishedOn,
      dueOn: reportDueOn(year, agency.kind === 'government'),
      narrative: { ...report.narrative },
      drafted: { ...drafted },
      parts: NARRATIVE_PARTS.map((id) => ({ id, label: PART_LABELS[id], saved: saved[id] !== undefined })),
      findings: await checkCompiled(report, previous),
      mayEdit: open && ctx.may('reporting.save_report_narrative', subject),
      mayPublish: open && state !== 'running' && ctx.may('reporting.publish_report', subject),
    };
  },
});
