import type { Upload } from '../../../../kernel/http/uploads.ts';
import { ZipArchive } from '../../../../kernel/files/office/zip-archive.ts';
import { acceptUpload } from '../../../../kernel/files/accepted-kinds.ts';
import { readCsv } from '../../domain/scheme/csv.ts';
import { tableTooLong, tableUnreadable } from '../../messages/scheme.ts';

/** Longest table taken at once. */
export const MOST_ROWS = 2000;
const MOST_COLUMNS = 40;
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * The lines of the first sheet of a workbook, or of a file of comma-separated text. Throws when it cannot be read, or is
 * longer than a screen takes; a command may allow more.
 */
export async function linesOfFile(
  { name, content }: Upload,
  { rows = MOST_ROWS, bytes = MOST_BYTES }: { rows?: number; bytes?: number } = {},
): Promise<string[][]> {
  if (content.byteLength > bytes) throw tableTooLong(rows);
  const lines = /\.(csv|tsv|txt)$/i.test(name)
    ? readCsv(decode(content))
    : await linesOfWorkbook({ name, content }, rows);
  if (lines.length > rows + 20) throw tableTooLong(rows);
  return lines;
}

/** UTF-8, or the national encoding that older spreadsheets write. */
function decode(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('gb18030').decode(content);
  }
}

/** The library unpacks a workbook as a whole: one that swells beyond the limits of office files is not read. */
function refuseSwelling(content: Uint8Array): void {
  try {
    const archive = new ZipArchive(content);
    for (const part of archive.names()) if (!part.endsWith('/')) archive.bytes(part);
  } catch {
    throw tableUnreadable();
  }
}

async function linesOfWorkbook({ name, content }: Upload, rows: number): Promise<string[][]> {
  await acceptUpload(name, content);
  if (rows <= MOST_ROWS) refuseSwelling(content); // a command reads its keeper's own files
  const { default: exceljs } = await import('exceljs'); // large, and needed for few answers
  const book = new exceljs.Workbook();
  try {
    await book.xlsx.load(Buffer.from(content) as unknown as Parameters<typeof book.xlsx.load>[0]);
  } catch {
    throw tableUnreadable();
  }
  const sheet = book.worksheets.find(({ state }) => state === 'visible') ?? book.worksheets[0];
  if (!sheet) throw tableUnreadable();
  const lines: string[][] = [];
  for (let at = 1; at <= Math.min(sheet.rowCount, rows + 21); at += 1) {
    const row = sheet.getRow(at);
    // A cell of a merged range shows what its first cell says.
    lines.push(
      Array.from(
        { length: Math.min(sheet.columnCount, MOST_COLUMNS) },
        (_, column) => row.getCell(column + 1).text,
      ),
    );
  }
  return lines;
}
