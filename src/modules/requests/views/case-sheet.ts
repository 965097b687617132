import exceljs from 'exceljs';
import type { CaseRow } from '../contract/list.ts';
import { SHEET_COLUMNS, SHEET_NAME } from '../messages/sheet.ts';

/** A list as a spreadsheet, or as comma-separated text with a byte-order mark, which Office needs for Chinese. */
export async function sheetOfCases(rows: readonly CaseRow[], format: 'xlsx' | 'csv'): Promise<Buffer> {
  if (format === 'csv') return Buffer.from(`\uFEFF${toCsv(rows)}`, 'utf8');
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet(SHEET_NAME, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = SHEET_COLUMNS.map(({ title, width }) => ({ header: title, width }));
  sheet.getRow(1).font = { bold: true };
  for (const row of rows) sheet.addRow(SHEET_COLUMNS.map(({ value }) => value(row)));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: SHEET_COLUMNS.length } };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function toCsv(rows: readonly CaseRow[]): string {
  const lines = [
    SHEET_COLUMNS.map(({ title }) => title),
    ...rows.map((row) => SHEET_COLUMNS.map(({ value }) => value(row))),
  ];
  return lines.map((line) => line.map(toField).join(',')).join('\r\n');
}

/** Quoted where needed; a text that a spreadsheet would run as a formula is made plain text. */
function toField(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
