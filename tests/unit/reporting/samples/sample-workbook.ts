import exceljs from 'exceljs';
import type { LaidTable, SampleReport } from './sample-layouts.ts';
import { partsOf } from './sample-layouts.ts';

function putTable(sheet: exceljs.Worksheet, table: LaidTable, top: number): void {
  const taken = new Set<string>();
  table.forEach((row, index) => {
    let column = 1;
    for (const { text, across = 1, down = 1 } of row) {
      while (taken.has(`${index} ${column}`)) column += 1;
      for (let r = index; r < index + down; r += 1)
        for (let c = column; c < column + across; c += 1) taken.add(`${r} ${c}`);
      const [y, x] = [top + index, column];
      if (across > 1 || down > 1) sheet.mergeCells(y, x, y + down - 1, x + across - 1);
      sheet.getCell(y, x).value = text === '' ? null : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    }
  });
}

/** The report as a workbook: `sheets` gives every chapter a sheet with its name, else all stands on one sheet. */
export async function asWorkbook(report: SampleReport, sheets: boolean): Promise<exceljs.Workbook> {
  const book = new exceljs.Workbook();
  let sheet = book.addWorksheet(sheets ? '封面' : 'Sheet1');
  let row = 1;
  for (const part of partsOf(report)) {
    if ('line' in part && /^[一二三四五六]、/.test(part.line) && sheets) {
      sheet = book.addWorksheet(part.line);
      row = 1;
    } else if ('line' in part) {
      sheet.getCell(row, 1).value = part.line;
      row += 1;
    } else {
      putTable(sheet, part.table, row);
      row += part.table.length;
    }
  }
  return book;
}

export const bytesOf = async (book: exceljs.Workbook): Promise<Uint8Array> =>
  Buffer.from(await book.xlsx.writeBuffer());
