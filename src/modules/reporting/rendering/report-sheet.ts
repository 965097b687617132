import exceljs from 'exceljs';
import { placeCells } from '../../../kernel/documents/index.ts';
import type { CompiledReport } from '../domain/compiled-report.ts';
import { numberedSectionTitle } from '../domain/format/sections.ts';
import type { TableLayout } from '../domain/layout/layout.ts';
import { REPORT_LAYOUT } from '../domain/layout/report-layout.ts';
import { REPORT_WORDING } from '../templates/narrative.ts';
import { documentTable } from './report-document.ts';

const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
/** Characters of a column of relative width 1. */
const UNIT = 7;
/** The table begins below title and a blank line. */
const FIRST_ROW = 3;

/** The tables as a workbook: a sheet each in the official layout, figures as numbers. */
export async function reportSheet(report: CompiledReport): Promise<Buffer> {
  const book = new exceljs.Workbook();
  book.creator = report.agency.name;
  book.created = new Date(`${report.publishedOn ?? report.period.to}T00:00:00Z`);
  for (const layout of REPORT_LAYOUT) {
    const name = numberedSectionTitle(layout.table, '2021');
    fill(book.addWorksheet(name.slice(0, 31), { pageSetup: { paperSize: 9, orientation: 'landscape' } }), {
      layout,
      report,
    });
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

function fill(
  sheet: exceljs.Worksheet,
  { layout, report }: { layout: TableLayout; report: CompiledReport },
): void {
  const title = `${REPORT_WORDING.title(report.agency.name, report.year)} ${numberedSectionTitle(layout.table, '2021')}`;
  sheet.getCell(1, 1).value = title;
  sheet.getCell(1, 1).font = { bold: true, size: 14 };
  layout.columns.forEach((width, index) => (sheet.getColumn(index + 1).width = width * UNIT));
  const table = documentTable(layout, report);
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
