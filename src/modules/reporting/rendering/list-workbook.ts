import { REPORT_MEDIA, type RenderedReport } from './render-report.ts';

/** A list as a sheet: first row the headings; numbers stay numbers, dates stand as ISO text. */
export interface ListSheet {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Lists as a workbook, headings frozen and filterable. */
export async function listWorkbook(
  name: string,
  sheets: readonly ListSheet[],
  made: Date,
): Promise<RenderedReport> {
  const { default: exceljs } = await import('exceljs'); // large, and needed for few answers
  const book = new exceljs.Workbook();
  book.created = made;
  for (const { name: sheetName, columns, rows } of sheets) {
    const sheet = book.addWorksheet(sheetName.slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = columns.map(({ header, width }) => ({ header, width }));
    sheet.getRow(1).font = { bold: true };
    sheet.addRows(rows.map((cells) => cells.map(asText)));
    if (columns.length > 0) {
      sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
    }
  }
  const content = Buffer.from(await book.xlsx.writeBuffer());
  return { name: `${name}.xlsx`, mediaType: REPORT_MEDIA.xlsx, content };
}

/** Text that a spreadsheet would take for a formula is kept as text by the file format; controls are not allowed. */
const asText = (value: string | number | null): string | number | null =>
  // eslint-disable-next-line no-control-regex
  typeof value === 'string' ? value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '') : value;
