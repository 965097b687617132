import type { FileStore } from '../../../kernel/files/store.ts';
import { renderReport, type RenderedFormat, type RenderedReport } from '../rendering/render-report.ts';
import { reportRow, type ReportRow } from '../store/reports.ts';
import { compileReport, type ReportSource } from './compiled-report.ts';

interface Source extends ReportSource {
  readonly files: FileStore;
}

/** A published report as a file: what was kept at publication, or made from what was frozen. */
export async function publishedFile(
  { tx, files }: Pick<Source, 'tx' | 'files'>,
  row: ReportRow,
  format: RenderedFormat,
): Promise<RenderedReport> {
  const keptId = {
    html: row.html_file_id,
    docx: row.docx_file_id,
    pdf: row.pdf_file_id,
    xlsx: null,
    json: null,
  }[format];
  if (keptId === null) return renderReport(row.frozen!, format);
  const { file, content } = await files.read(tx, keptId);
  return { name: file.name, mediaType: file.mediaType, content };
}

/** The report of a year as a file: as published, or as the ledger stands now. */
export async function reportFile(
  ctx: Source,
  agencyId: string,
  year: number,
  format: RenderedFormat,
): Promise<RenderedReport> {
  const row = await reportRow(ctx.tx, agencyId, year);
  if (row?.frozen) return publishedFile(ctx, row, format);
  return renderReport((await compileReport(ctx, agencyId, year)).report, format);
}
