import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { digestOfReport, REPORT_SUBJECT, saveReport, type ReportRow } from '../../store/reports.ts';

/** Stores a version of a report and records the act with the digest of what is stored. */
export async function saveWithFact(
  ctx: ActContext,
  changed: ReportRow,
  fact: { kind: string; legalOn?: string; data?: Record<string, unknown> },
): Promise<ReportRow> {
  const row = await saveReport(ctx.tx, changed);
  await ctx.record({
    agencyId: row.agency_id,
    kind: fact.kind,
    subjectType: REPORT_SUBJECT,
    subjectId: row.id,
    legalOn: fact.legalOn ?? ctx.today,
    data: { year: row.year, version: row.version, ...fact.data },
    recordHash: digestOfReport(row),
  });
  return row;
}

/** The row without the signatures given so far; the frozen figures stay. */
export const unsigned = (row: ReportRow): ReportRow => ({
  ...row,
  narrative: {},
  checked: null,
  approved: null,
});
