import { canonicalJson, sha256 } from '../../../kernel/json.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { publishReportInput } from '../contract.ts';
import type { CompiledReport } from '../domain/compiled-report.ts';
import { refuse, refuseFindings } from '../messages.ts';
import { renderReport, type RenderedFormat } from '../rendering/render-report.ts';
import { digestOfReport, lockReport, REPORT_SUBJECT, reportRow, saveReport } from '../store/reports.ts';
import { compileReport } from '../views/compiled-report.ts';
import { checkCompiled } from '../views/report-check.ts';
import { ofAgency } from './load-agency.ts';
import { loadReporter } from './load-report.ts';

/**
 * Publishes the report of a year that is over: compiled, checked as anybody outside would check it, and frozen with the
 * list behind every figure and the files as they are handed out. A contradiction inside the report stops it; being late
 * (Art. 49) does not, it stays visible. Fact: `reporting.report_published`, legal date = day of publication.
 */
export const publishReport = defineAct({
  name: 'reporting.publish_report',
  summary: { zh: '发布年度报告', en: 'publish the annual report' },
  input: publishReportInput,
  load: loadReporter,
  subject: ofAgency,
  act: async (ctx, agency, { year, on = ctx.today }) => {
    if (ctx.today <= `${year}-12-31`) throw refuse('year_not_over', 'year');
    if (on > ctx.today) throw refuse('publish_in_future', 'on');
    if (on <= `${year}-12-31`) throw refuse('published_before_year_end', 'on');
    const before = await lockReport(ctx.tx, agency.id, year, ctx.now);
    if (before.published_on !== null) throw refuse('already_published', 'year');
    const { report } = await compileReport(ctx, agency.id, year);
    const frozen: CompiledReport = { ...report, publishedOn: on };
    const previous = (await reportRow(ctx.tx, agency.id, year - 1))?.frozen ?? null;
    const findings = await checkCompiled(frozen, previous);
    const contradictions = findings.filter(
      ({ severity, code }) => severity === 'error' && code !== 'F-DEADLINE',
    );
    if (contradictions.length > 0) throw refuseFindings(contradictions);
    const row = await saveReport(ctx.tx, {
      ...before,
      narrative: frozen.narrative,
      published_on: on,
      frozen,
      html_file_id: await keep(ctx, frozen, 'html'),
      docx_file_id: await keep(ctx, frozen, 'docx'),
      pdf_file_id: await keep(ctx, frozen, 'pdf'),
    });
    await ctx.record({
      agencyId: agency.id,
      kind: 'reporting.report_published',
      subjectType: REPORT_SUBJECT,
      subjectId: row.id,
      legalOn: on,
      data: {
        year,
        cells_sha256: sha256(canonicalJson(frozen.cells)),
        findings: findings.map(({ code, severity }) => ({ code, severity })),
      },
      recordHash: digestOfReport(row),
    });
    return {
      agencyId: agency.id,
      year,
      publishedOn: on,
      path: `/annual-reports/${agency.code}/${year}`,
      findings,
    };
  },
});

async function keep(ctx: ActContext, report: CompiledReport, format: RenderedFormat): Promise<string> {
  const { name, mediaType, content } = await renderReport(report, format);
  const file = {
    agencyId: report.agency.id,
    name,
    mediaType,
    content,
    sealed: false,
    createdBy: ctx.actor.id,
  };
  return (await ctx.files.put(ctx.tx, file, ctx.now)).id;
}
