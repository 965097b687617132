import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import type { CompiledReport } from '../../domain/compiled-report.ts';
import { renderReport } from '../../rendering/render-report.ts';
import { publishedRow, reportRow } from '../../store/reports.ts';
import { workingReport } from '../compiled-report.ts';

/** A report of the house that may be handed in. */
export interface FinishedReport {
  readonly report: CompiledReport;
  /** The document as it was published; null while it is only approved. */
  readonly docxFileId: string | null;
}

type Source = Pick<LoadContext, 'tx' | 'cipher'>;

/** The agency's report of a year as approved or published, in its newest version that is one of them. */
export async function finishedReport(
  ctx: Source,
  agencyId: string,
  year: number,
): Promise<FinishedReport | undefined> {
  const newest = await reportRow(ctx.tx, { agencyId, year });
  if (newest && !newest.frozen && newest.approved) {
    return { report: (await workingReport(ctx, { agencyId, year })).report, docxFileId: null };
  }
  const published = newest?.frozen ? newest : await publishedRow(ctx.tx, { agencyId, year });
  return published?.frozen ? { report: published.frozen, docxFileId: published.docx_file_id } : undefined;
}

/** Its document: as published, or made now. */
export async function fileOfFinished(
  ctx: LoadContext,
  { report, docxFileId }: FinishedReport,
): Promise<{ id: string; name: string }> {
  const kept = docxFileId === null ? undefined : await ctx.files.describe(ctx.tx, docxFileId);
  if (kept) return { id: kept.id, name: kept.name };
  const { name, mediaType, content } = await renderReport(report, 'docx');
  const file = {
    agencyId: report.agency.id,
    name,
    mediaType,
    content,
    sealed: false,
    createdBy: ctx.actor.id,
  };
  return { id: (await ctx.files.put(ctx.tx, file, ctx.now)).id, name };
}
