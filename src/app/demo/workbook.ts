import ExcelJS from 'exceljs';

interface Sheet {
  readonly rows: readonly (readonly string[])[];
}

/** Tables as a workbook, a sheet each, the first row as heading. */
export async function workbookOf(tables: readonly Sheet[], at: Date): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = at;
  for (const [index, { rows }] of tables.entries()) {
    const sheet = workbook.addWorksheet(String(index + 1));
    sheet.addRows(rows.map((cells) => [...cells]));
    sheet.getRow(1).font = { bold: true };
    sheet.columns.forEach((column) => void (column.width = 24));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
