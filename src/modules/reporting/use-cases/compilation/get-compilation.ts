import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { versionInput, type Compilation } from '../../contract.ts';
import { movedSince } from '../../domain/compilation/moved.ts';
import { reportDueOn } from '../../domain/due-date.ts';
import { NARRATIVE_PARTS } from '../../domain/narrative.ts';
import { REPORT_WORDING } from '../../templates/report-wording.ts';
import { reportRows } from '../../store/reports.ts';
import {
  actsView,
  boundFigures,
  historyView,
  partView,
  signOffsView,
  versionsView,
} from '../../views/compilation/compilation-view.ts';
import { liveBasis } from '../../views/compilation/figure-basis.ts';
import { placedFindings } from '../../views/compilation/place-finding.ts';
import { situationOf } from '../../views/compilation/situation.ts';
import { workingReport, type WorkingReport } from '../../views/compiled-report.ts';
import { previousReport } from '../../views/previous-year.ts';
import { checkCompiled } from '../../views/report-check.ts';
import { ofAgency } from '../load-agency.ts';
import { loadReporter } from '../load-report.ts';

/** A version of a report on its guided path: text, bound figures, findings, signatures, and what may be done next. */
export const getCompilation = defineRead({
  name: 'reporting.get_compilation',
  summary: { zh: '查看年度报告的编制', en: 'see the compilation of the annual report' },
  input: versionInput,
  load: loadReporter,
  subject: ofAgency,
  act: async (ctx, agency, { year, version }): Promise<Compilation> => {
    const working = await workingReport(ctx, { agencyId: agency.id, year, version });
    const { row, report } = working;
    const previous = await previousReport(ctx.tx, agency.id, year);
    const checked = await checkCompiled(report, previous);
    const findings = placedFindings(checked.findings, checked.model, working);
    const rows = await reportRows(ctx.tx, agency.id, year);
    const newest = working.version === (rows[0]?.version ?? 1);
    const blocked = working.unknown.length > 0 || findings.some(({ blocks }) => blocks);
    const situation = await situationOf(ctx, working, { newest, blocked });
    return {
      agencyId: agency.id,
      agencyName: report.agency.name,
      year,
      version: working.version,
      title: REPORT_WORDING.title(report.agency.name, year),
      stage: situation.stage,
      running: situation.running,
      period: report.period,
      dueOn: reportDueOn(year, agency.kind === 'government'),
      publishedOn: report.publishedOn,
      reason: row?.reason ?? null,
      frozen: await frozenView(ctx, working),
      parts: NARRATIVE_PARTS.map((part) => partView(working, part)),
      figures: boundFigures(working),
      findings,
      signOffs: signOffsView(row),
      history: await historyView(ctx, row),
      acts: actsView(ctx, agency.id, situation),
      versions: versionsView(rows, agency.code),
      previous: previous && { year: previous.year, source: previous.source },
    };
  },
});

/** Since when the figures stand, and what the records say differently now; of a published report too. */
async function frozenView(
  ctx: ActContext,
  { row, basis, agency, year }: WorkingReport,
): Promise<Compilation['frozen']> {
  const by = row?.snapshot
    ? { at: row.snapshot.at, byName: row.snapshot.byName }
    : row?.released && { at: row.released.at, byName: row.released.name };
  if (!by) return null;
  const now = await liveBasis(ctx, agency.id, year);
  return { ...by, moved: movedSince(basis, now) };
}
