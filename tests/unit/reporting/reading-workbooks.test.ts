import assert from 'node:assert/strict';
import { test } from 'node:test';
import exceljs from 'exceljs';
import { checkReport } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import type { Block } from '../../../src/modules/reporting/reading/blocks.ts';
import { readReport } from '../../../src/modules/reporting/reading/read-report.ts';
import { xlsxSource } from '../../../src/modules/reporting/reading/sources/xlsx-source.ts';
import { faultlessReport } from './samples/sample-report.ts';
import { asWorkbook, bytesOf } from './samples/sample-workbook.ts';
import { zipOf } from './samples/sample-zip.ts';

const shown = (blocks: readonly Block[]): string[] =>
  blocks.map((block) =>
    block.kind === 'line'
      ? block.raw
      : block.cells.map((c) => (c.continued ? '^' : `${c.raw}${c.span > 1 ? `*${c.span}` : ''}`)).join(' | '),
  );

for (const [name, sheets] of [
  ['a sheet for each chapter', true],
  ['all on one sheet', false],
] as const) {
  test(`a workbook is read whole: ${name}`, async () => {
    const sample = faultlessReport();
    const report = await readReport(await bytesOf(await asWorkbook(sample, sheets)), 'report.xlsx');
    assert.deepEqual(report.unreadable, []);
    assert.deepEqual(report.tables, sample.tables);
    assert.equal(report.agency, '临江市园林绿化局');
    assert.equal(report.publishedOn, '2025-01-20');
    assert.deepEqual(checkReport(report), []);
  });
}

test('a missing table that may be on a hidden sheet is said to be there; hidden figures are not read', async () => {
  const book = await asWorkbook(faultlessReport(), true);
  book.worksheets.find((sheet) => sheet.name.startsWith('三'))!.state = 'hidden';
  const report = await readReport(await bytesOf(book), 'report.xlsx');
  assert.equal(report.tables['t2.licensing.decisions'], 145);
  const reasons = report.unreadable.filter(({ cell }) => cell.startsWith('t3.')).map(({ reason }) => reason);
  assert.equal(reasons.length, 175);
  for (const reason of reasons) assert.match(reason, /隐藏的工作表“三、收到和处理政府信息公开申请情况”/);
});

test('cells are read as they are shown: formulas by their results, dates, percents, rich text, sums in binary fractions', async () => {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('Sheet1');
  sheet.addRow(['项目', '数值']);
  sheet.addRow(['公式', { formula: 'SUM(B9:B10)', result: 12 }]);
  sheet.addRow(['未计算', { formula: 'SUM(B9:B10)' }]);
  sheet.addRow(['错误', { error: '#REF!' }]);
  sheet.addRow([{ richText: [{ text: '富', font: { bold: true } }, { text: '文本' }] }, 0.1 + 0.2]);
  sheet.addRow(['日期', new Date('2025-01-20T00:00:00Z')]);
  sheet.addRow(['百分比', 0.125]);
  sheet.getCell('B6').numFmt = 'yyyy"年"m"月"d"日"';
  sheet.getCell('B7').numFmt = '0.0%';
  assert.deepEqual(shown(xlsxSource(await bytesOf(book)).blocks), [
    '项目 | 数值',
    '公式 | 12',
    '未计算 | =SUM(B9:B10)',
    '错误 | #REF!',
    '富文本 | 0.3',
    '日期 | 2025-01-20',
    '百分比 | 12.5%',
  ]);
});

test('merged cells keep their grid; a blank cell of the grid is a blank cell; titles and prose are lines', async () => {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('Sheet1');
  sheet.getCell('A1').value = '二、主动公开政府信息情况';
  sheet.mergeCells('A1:D1');
  sheet.getCell('A2').value = '组';
  sheet.mergeCells('A2:A3');
  sheet.getCell('B2').value = '一';
  sheet.mergeCells('B2:C2');
  sheet.getCell('D2').value = 9;
  sheet.getCell('B3').value = '二';
  sheet.getCell('D3').value = 8;
  sheet.getCell('A5').value = '第一行说明。\n第二行说明。';
  assert.deepEqual(shown(xlsxSource(await bytesOf(book)).blocks), [
    '二、主动公开政府信息情况',
    '组 | 一*2 | 9',
    '^ | 二 |  | 8',
    '第一行说明。',
    '第二行说明。',
  ]);
});

test('a workbook that unpacks to more than any report is refused, and so is a damaged one', async () => {
  const huge = zipOf({ 'xl/workbook.xml': `<workbook><sheets/>${'<a/>'.repeat(6_000_000)}</workbook>` });
  for (const bytes of [huge, zipOf({ 'xl/workbook.xml': '<workbook><sheets>' }), huge.slice(0, 300)])
    await assert.rejects(readReport(bytes, 'a.xlsx'), (error: { problems: { code: string }[] }) => {
      assert.equal(error.problems[0]!.code, 'xlsx_damaged');
      return true;
    });
});
