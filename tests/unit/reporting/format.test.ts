import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellLabel, cellsOf } from '../../../src/modules/reporting/domain/format/cells.ts';
import { formatForYear } from '../../../src/modules/reporting/domain/format/report-format.ts';
import { numberedSectionTitle, SECTIONS } from '../../../src/modules/reporting/domain/format/sections.ts';
import { table2Cells } from '../../../src/modules/reporting/domain/format/table2.ts';
import {
  outcomeRows,
  rowsOfGroup,
  table3Cells,
  table3Rows,
} from '../../../src/modules/reporting/domain/format/table3.ts';
import { table4Cells } from '../../../src/modules/reporting/domain/format/table4.ts';

test('the 2021 format has 10 + 175 + 15 cells, the 2019 format 22 + 161 + 15, the list before it 30', () => {
  assert.equal(table2Cells('2021').length, 10);
  assert.equal(table3Cells('2021').length, 175);
  assert.equal(table2Cells('2019').length, 22);
  assert.equal(table3Cells('2019').length, 161);
  assert.equal(table4Cells().length, 15);
  assert.equal(cellsOf('2021').length, 200);
  assert.equal(cellsOf('2019').length, 198);
  assert.equal(cellsOf('pre2019').length, 30);
});

test('cell ids are unique and every cell has a Chinese label', () => {
  for (const format of ['2021', '2019', 'pre2019'] as const) {
    const cells = cellsOf(format);
    assert.equal(new Set(cells).size, cells.length);
    for (const cell of cells) assert.match(cellLabel(cell), /\p{Script=Han}/u, cell);
  }
});

test('21 outcomes since 2021; 19 before, with other handling as one row', () => {
  assert.equal(outcomeRows('2021').length, 21);
  assert.equal(outcomeRows('2019').length, 19);
  assert.equal(table3Rows('2021').length, 25);
  assert.equal(table3Rows('2019').length, 23);
  assert.deepEqual(rowsOfGroup('2019', 'other_handling'), ['other_handling']);
  assert.equal(rowsOfGroup('2021', 'other_handling').length, 3);
  assert.equal(rowsOfGroup('2021', 'refused').length, 8);
});

test('six chapters with the exact titles of each format', () => {
  assert.equal(SECTIONS.length, 6);
  assert.equal(numberedSectionTitle('problems', '2021'), '五、存在的主要问题及改进情况');
  assert.equal(numberedSectionTitle('problems', '2019'), '五、政府信息公开工作存在的主要问题及改进情况');
});

test('the format follows the reporting year', () => {
  assert.deepEqual([2018, 2019, 2020, 2021, 2025].map(formatForYear), [
    'pre2019',
    '2019',
    '2019',
    '2021',
    '2021',
  ]);
});
