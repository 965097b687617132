import type { CaseRow } from '../contract/list.ts';
import { cutNote, SHEET_COLUMNS, SHEET_NAME } from '../messages/sheet.ts';

/** The rows of a sheet, and how many the list has. */
export interface ExportedList {
  rows: readonly CaseRow[];
  total: number;
}

/**
 * A list as a spreadsheet, or as comma-separated text with a byte-order mark, which Office needs for Chinese. When the list
 * has more than the rows given, a line above the headings says so.
 */
export async function sheetOfCases(list: ExportedList, format: 'xlsx' | 'csv'): Promise<Buffer> {
  const lines = linesOf(list);
  if (format === 'csv') return Buffer.from(`\uFEFF${toCsv(lines)}`, 'utf8');
  const headings = lines.length - list.rows.length;
  const { default: exceljs } = await import('exceljs'); // large, and needed for few answers
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet(SHEET_NAME, { views: [{ state: 'frozen', ySplit: headings }] });
  sheet.columns = SHEET_COLUMNS.map(({ width }) => ({ width }));
  for (const line of lines) sheet.addRow([...line]);
  for (let row = 1; row <= headings; row += 1) sheet.getRow(row).font = { bold: true };
  sheet.autoFilter = {
    from: { row: headings, column: 1 },
    to: { row: headings, column: SHEET_COLUMNS.length },
  };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

type Line = readonly (string | number)[];

function linesOf({ rows, total }: ExportedList): Line[] {
  return [
    ...(total > rows.length ? [[cutNote(rows.length, total)]] : []),
    SHEET_COLUMNS.map(({ title }) => title),
    ...rows.map((row) => SHEET_COLUMNS.map(({ value }) => value(row))),
  ];
}

function toCsv(lines: readonly Line[]): string {
  return lines.map((line) => line.map(toField).join(',')).join('\r\n');
}

/** Quoted where needed; a text that a spreadsheet would run as a formula is made plain text. */
function toField(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
