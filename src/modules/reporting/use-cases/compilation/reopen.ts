import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { stageOf } from '../../domain/compilation/stage.ts';
import { RETURN_WORDS } from '../../messages/compilation.ts';
import { lockReport, type ReportRow } from '../../store/reports.ts';
import { saveWithFact, unsigned } from './record-report-fact.ts';

/** Takes the signatures of a report back because it is being changed. Fact: `reporting.report_returned`. */
export async function reopen(ctx: ActContext, { agency_id, year }: ReportRow): Promise<ReportRow> {
  const row = await lockReport(ctx.tx, agency_id, year, ctx.now);
  const data = { from: stageOf(row), reason: RETURN_WORDS.edited };
  return saveWithFact(ctx, unsigned(row), { kind: 'reporting.report_returned', data });
}
