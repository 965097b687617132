import type { FileStore } from '../../../kernel/files/store.ts';
import { renderReport, type RenderedFormat, type RenderedReport } from '../rendering/render-report.ts';
import { publishedRow, reportRow, type ReportRow } from '../store/reports.ts';
import { workingReport, type ReportSource } from './compiled-report.ts';

interface Source extends ReportSource {
  readonly files: FileStore;
}

/** The file of a published version that was kept in a format; null for those of before files of all formats were kept. */
export const keptFileId = (row: ReportRow, format: RenderedFormat): string | null =>
  ({
    html: row.html_file_id,
    docx: row.docx_file_id,
    pdf: row.pdf_file_id,
    xlsx: row.xlsx_file_id,
    json: row.json_file_id,
  })[format];

/** A published report as a file: what was kept at publication, or made from what was frozen. */
export async function publishedFile(
  { tx, files }: Pick<Source, 'tx' | 'files'>,
  row: ReportRow,
  format: RenderedFormat,
): Promise<RenderedReport> {
  const keptId = keptFileId(row, format);
  if (keptId === null) return renderReport(row.frozen!, format);
  const { file, content } = await files.read(tx, keptId);
  return { name: file.name, mediaType: file.mediaType, content };
}

/** The report of a year as a file: as published in its newest version, or as the ledger stands now. */
export async function reportFile(
  ctx: Source,
  agencyId: string,
  year: number,
  format: RenderedFormat,
): Promise<RenderedReport> {
  const row = await publishedRow(ctx.tx, { agencyId, year });
  return row ? publishedFile(ctx, row, format) : draftFile(ctx, { agencyId, year }, format);
}

/** A version as a file for those who make it: the newest, or the one asked for; as published once it is. */
export async function draftFile(
  ctx: Source,
  which: { agencyId: string; year: number; version?: number | undefined },
  format: RenderedFormat,
): Promise<RenderedReport> {
  const row = await reportRow(ctx.tx, which);
  if (row?.frozen) return publishedFile(ctx, row, format);
  return renderReport((await workingReport(ctx, which)).report, format);
}
