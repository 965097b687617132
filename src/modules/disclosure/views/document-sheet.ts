import type { CalendarDate } from '../../../kernel/dates.ts';
import type { DocumentRow } from '../contract.ts';
import {
  ATTRIBUTE_LABELS,
  DEADLINE_LABELS,
  KIND_LABELS,
  SHEET_TEXTS,
  STAGE_LABELS,
  VALIDITY_LABELS,
} from '../labels.ts';

export interface ExportedSheet {
  name: string;
  mediaType: string;
  content: Buffer;
}

const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** The list as a file. In comma-separated text a cell that a spreadsheet would take for a formula is quoted away. */
export async function sheetOfDocuments(
  rows: readonly DocumentRow[],
  columnNames: ReadonlyMap<string, string>,
  { format, today }: { format: 'xlsx' | 'csv'; today: CalendarDate },
): Promise<ExportedSheet> {
  const cells = rows.map((row) => cellsOf(row, columnNames));
  const content = format === 'csv' ? toCsv(cells) : await toXlsx(cells);
  return { name: `${SHEET_TEXTS.name}-${today}.${format}`, mediaType: MEDIA_TYPES[format], content };
}

function cellsOf(row: DocumentRow, columnNames: ReadonlyMap<string, string>): (string | number)[] {
  return [
    row.title,
    row.documentNumber ?? '',
    row.indexNumber ?? '',
    KIND_LABELS[row.kind].zh,
    ATTRIBUTE_LABELS[row.attribute].zh,
    STAGE_LABELS[row.stage].zh,
    row.columns.map((id) => columnNames.get(id) ?? id).join('、'),
    row.signedOn ?? '',
    row.releasedOn ?? '',
    row.validity ? VALIDITY_LABELS[row.validity].zh : '',
    row.deadline?.dueOn ?? '',
    row.deadline ? DEADLINE_LABELS[row.deadline.state].zh : '',
    row.editionNumber,
    row.drafterName,
  ];
}

function toCsv(cells: readonly (string | number)[][]): Buffer {
  const quoted = (value: string | number): string => {
    const text = String(value);
    return `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  };
  const lines = [SHEET_TEXTS.heads, ...cells].map((row) => row.map(quoted).join(','));
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`, 'utf8');
}

async function toXlsx(cells: readonly (string | number)[][]): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs'); // large, and needed for few answers
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet(SHEET_TEXTS.name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([...SHEET_TEXTS.heads]).font = { bold: true };
  for (const row of cells) sheet.addRow(row);
  sheet.columns.forEach((column, at) => (column.width = at === 0 ? 50 : 18));
  return Buffer.from(await book.xlsx.writeBuffer());
}
