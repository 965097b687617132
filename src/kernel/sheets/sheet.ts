/** A list as a file to hand out. */
export interface Sheet {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

export interface SheetOptions {
  /** Name of the sheet and, with the day, of the file. */
  readonly title: string;
  readonly heads: readonly string[];
  readonly format: 'xlsx' | 'csv';
  readonly today: string;
  /** Width of the first column in characters. */
  readonly firstWidth?: number;
}

type Cell = string | number;

const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/**
 * A list as a spreadsheet or as comma-separated text. A cell of text that a spreadsheet would take for a formula is
 * quoted away.
 */
export async function makeSheet(rows: readonly (readonly Cell[])[], options: SheetOptions): Promise<Sheet> {
  const { title, format, today } = options;
  return {
    name: `${title}-${today}.${format}`,
    mediaType: MEDIA_TYPES[format],
    content: format === 'csv' ? toCsv(rows, options) : await toXlsx(rows, options),
  };
}

function toCsv(rows: readonly (readonly Cell[])[], { heads }: SheetOptions): Buffer {
  const quoted = (value: Cell): string => {
    const text = String(value);
    return `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  };
  const lines = [heads, ...rows].map((row) => row.map(quoted).join(','));
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`, 'utf8');
}

async function toXlsx(
  rows: readonly (readonly Cell[])[],
  { title, heads, firstWidth = 40 }: SheetOptions,
): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs'); // large, and needed for few answers
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([...heads]).font = { bold: true };
  for (const row of rows) sheet.addRow([...row]);
  sheet.columns.forEach((column, at) => (column.width = at === 0 ? firstWidth : 18));
  return Buffer.from(await book.xlsx.writeBuffer());
}
