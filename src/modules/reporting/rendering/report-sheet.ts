import type exceljs from 'exceljs';
import { placeCells, settleEntries } from '../../../kernel/documents/index.ts';
import type { CountedCell } from '../domain/compile/counted-cell.ts';
import type { CompiledReport } from '../domain/compiled-report.ts';
import { numberedSectionTitle, sectionTitle } from '../domain/format/sections.ts';
import type { TableLayout } from '../domain/layout/layout.ts';
import { REPORT_LAYOUT } from '../domain/layout/report-layout.ts';
import { REPORT_WORDING } from '../templates/report-wording.ts';
import { documentTable } from './report-document.ts';

const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
/** Characters of a column of relative width 1. */
const UNIT = 7;
/** The table begins below title and a blank line. */
const FIRST_ROW = 3;

/** What a workbook of tables is made from. */
export interface TablesBook {
  readonly title: string;
  readonly author: string;
  readonly date: string;
  readonly cells: Readonly<Record<string, CountedCell>>;
  /** Whether the sheets bear the numbers of the report's chapters. */
  readonly numbered: boolean;
}

/** The tables of a report as a workbook. */
export const reportSheet = ({ agency, year, publishedOn, period, cells }: CompiledReport): Promise<Buffer> =>
  tablesSheet({
    title: REPORT_WORDING.title(agency.name, year),
    author: agency.name,
    date: publishedOn ?? period.to,
    cells,
    numbered: true,
  });

/** Tables 2–4 as a workbook: a sheet each in the official layout, figures as numbers; the same tables, the same bytes. */
export async function tablesSheet(tables: TablesBook): Promise<Buffer> {
  const { default: library } = await import('exceljs'); // large, and needed for few answers
  const book = new library.Workbook();
  book.creator = tables.author;
  book.created = new Date(`${tables.date}T00:00:00Z`);
  book.modified = book.created;
  for (const layout of REPORT_LAYOUT) {
    const name = nameOf(layout, tables).slice(0, 31);
    fill(book.addWorksheet(name, { pageSetup: { paperSize: 9, orientation: 'landscape' } }), layout, tables);
  }
  return settleEntries(Buffer.from(await book.xlsx.writeBuffer()), tables.date);
}

const nameOf = ({ table }: TableLayout, { numbered }: TablesBook): string =>
  numbered ? numberedSectionTitle(table, '2021') : sectionTitle(table, '2021');

function fill(sheet: exceljs.Worksheet, layout: TableLayout, tables: TablesBook): void {
  const title = `${tables.title} ${nameOf(layout, tables)}`;
  sheet.getCell(1, 1).value = title;
  sheet.getCell(1, 1).font = { bold: true, size: 14 };
  layout.columns.forEach((width, index) => (sheet.getColumn(index + 1).width = width * UNIT));
  const table = documentTable(layout, tables.cells);
  for (const { cell, row, column } of placeCells(table)) {
    const [top, left] = [FIRST_ROW + row, column + 1];
    const [bottom, right] = [top + (cell.rowspan ?? 1) - 1, left + (cell.colspan ?? 1) - 1];
    if (bottom > top || right > left) sheet.mergeCells(top, left, bottom, right);
    const place = sheet.getCell(top, left);
    place.value = cell.header ? String(cell.text) : Number(cell.text);
    place.alignment = {
      horizontal: cell.align === 'left' ? 'left' : 'center',
      vertical: 'middle',
      wrapText: true,
    };
    for (let r = top; r <= bottom; r += 1)
      for (let c = left; c <= right; c += 1) sheet.getCell(r, c).border = BORDER;
  }
}
