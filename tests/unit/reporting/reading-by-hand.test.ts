import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cellsOf } from '../../../src/modules/reporting/domain/format/cells.ts';
import { assembleReport } from '../../../src/modules/reporting/reading/assemble-report.ts';
import { plainSource } from '../../../src/modules/reporting/reading/sources/plain-source.ts';
import { validTables } from './samples/sample-tables.ts';

/** Texts written by hand as reports are found: all hold the same figures of tables 3 and 4. */
const FIXTURES: Record<string, { unreadable?: readonly string[]; inferred?: RegExp }> = {
  'pipes-as-found.txt': { inferred: /^t3\.(new_received|carried_in)\./ },
  'blanks-aligned.txt': {},
  'cells-a-line.txt': { inferred: /^t3\.partially_granted\./ },
  // Where the blocks of table 4 meet, 3 and 1 run into 31, 1 and 0 into 10: thirteen numbers for fifteen cells.
  'one-run.txt': { unreadable: ['t4'] },
  // A blank inside one row of glued digits is confirmed by the whole table.
  'glued.txt': { inferred: /^t[34]\./ },
  'apart.txt': {},
};
const FOLDER = fileURLToPath(new URL('./layouts/fixtures/', import.meta.url));

for (const [name, { unreadable = [], inferred = /^$/ }] of Object.entries(FIXTURES)) {
  test(`${name}: read as a person reads it`, () => {
    const report = assembleReport(plainSource(readFileSync(`${FOLDER}${name}`, 'utf8')));
    const values = validTables();
    assert.deepEqual(
      [report.agency, report.year, report.publishedOn, report.format],
      ['临江市园林绿化局', 2024, '2025-01-20', '2021'],
    );
    for (const cell of cellsOf('2021')) {
      const table = cell.slice(0, 2);
      const reason = report.unreadable.find((unread) => unread.cell === cell)?.reason;
      if (table === 't2' || unreadable.includes(table)) assert.ok(reason !== undefined, cell);
      else assert.equal(report.tables[cell], values[cell], `${cell} ${reason ?? ''}`);
    }
    for (const { cell, reason } of report.inferred) assert.match(cell, inferred, reason);
    if (name === 'glued.txt') assert.equal(report.inferred.length, 190);
  });
}
