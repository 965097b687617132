import { newId } from '../../../../kernel/ids.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import type { ReportModel } from '../../domain/checking/report-model.ts';
import { aboutKey } from '../../domain/collection/about-key.ts';
import { storableJson, packReport } from '../../store/collection/packed-report.ts';
import { digestOfRow } from '../../store/collection/digests.ts';
import {
  insertReceived,
  lockCopies,
  RECEIVED_SUBJECT,
  standingCopy,
  updateReceived,
  type ReceivedRow,
} from '../../store/collection/received-reports.ts';
import { checkReceived } from '../../views/collection/check-received.ts';

/** A report to be kept, with what is known of it. */
export interface NewReport {
  /** The office that keeps it. */
  readonly agencyId: string;
  readonly aboutAgencyId: string | null;
  readonly agencyName: string;
  /** What its copies and judgements hang on, when it is not to be made from agency and name. */
  readonly aboutKey?: string;
  readonly year: number;
  readonly source: 'upload' | 'submission' | 'form' | 'import';
  readonly model: ReportModel;
  readonly file: { readonly id: string; readonly name: string } | null;
}

export interface KeptReport {
  readonly row: ReceivedRow;
  /** The copy it took the place of. */
  readonly replacedId: string | null;
}

/**
 * Keeps a report and checks it at once. The copy of the same agency and year that stood before stays and is marked as
 * replaced. Facts: `reporting.report_received`, `reporting.report_replaced`.
 */
export async function keepReport(ctx: ActContext, report: NewReport): Promise<KeptReport> {
  const { agencyId, aboutAgencyId, agencyName, year, source, model, file } = report;
  const key = report.aboutKey ?? aboutKey(aboutAgencyId, agencyName);
  await lockCopies(ctx.tx, agencyId, key, year);
  const before = await standingCopy(ctx.tx, agencyId, key, year);
  const id = newId(ctx.now.getTime());
  const about = { agencyId, aboutAgencyId, aboutKey: key, agencyName, year };
  const { findings, resemblances } = await checkReceived(ctx.tx, about, id, model);
  const row = await insertReceived(ctx.tx, {
    agency_id: agencyId,
    id,
    about_agency_id: aboutAgencyId,
    agency_name: agencyName,
    about_key: key,
    year,
    format: model.format,
    source,
    file_id: file?.id ?? null,
    file_name: file?.name ?? null,
    published_on: model.publishedOn,
    model: storableJson(packReport(model)),
    received_at: ctx.now,
    replaced_by: null,
    findings: storableJson(findings),
    checked_at: ctx.now,
    resemblances: storableJson(resemblances),
  });
  if (before) {
    const replaced = await updateReceived(ctx.tx, before, { replaced_by: id });
    await recordReceived(ctx, replaced, 'reporting.report_replaced', { by: id });
  }
  await recordReceived(ctx, row, 'reporting.report_received', {
    year,
    source,
    format: model.format,
    ...(aboutAgencyId === null ? {} : { about: aboutAgencyId }),
    findings: row.findings.map(({ code, severity }) => ({ code, severity })),
  });
  return { row, replacedId: before?.id ?? null };
}

/** Records a fact of a received report with the digest of the row as it is now. */
export async function recordReceived(
  ctx: ActContext,
  row: ReceivedRow,
  kind: string,
  data: Record<string, unknown>,
): Promise<void> {
  await ctx.record({
    agencyId: row.agency_id,
    kind,
    subjectType: RECEIVED_SUBJECT,
    subjectId: row.id,
    legalOn: ctx.today,
    data,
    recordHash: digestOfRow(row),
  });
}
