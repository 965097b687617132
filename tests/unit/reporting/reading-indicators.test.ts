import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  INDICATORS,
  INDICATOR_PERIODS,
  indicatorCell,
  indicatorCells,
  indicatorLabel,
} from '../../../src/modules/reporting/domain/format/indicator-table.ts';
import { assembleReport } from '../../../src/modules/reporting/reading/assemble-report.ts';
import { plainSource } from '../../../src/modules/reporting/reading/sources/plain-source.ts';
import { barredLines, ledLines, lines, ruledLines, spacedLines } from './layouts/cell-a-line.ts';
import { detachedLines, detachedRun } from './layouts/detached.ts';
import { gluedRows, gluedRun } from './layouts/glued.ts';
import { run, tightRun } from './layouts/runs.ts';
import { bars, blanks, markdown, tabs, wide } from './layouts/separated.ts';
import type { TableWriter } from './layouts/table-writer.ts';
import type { LaidTable } from './samples/sample-layouts.ts';
import type { Tables } from './samples/sample-tables.ts';

const WHOLE: Record<string, TableWriter> = {
  ...{ bars, tabs, blanks, wide, markdown, run, tightRun },
  ...{ lines, spacedLines, ruledLines, barredLines, ledLines },
};
const UNSURE: Record<string, TableWriter> = { detachedLines, detachedRun, gluedRows, gluedRun };

/** Labels as the old lists number them. */
const NUMBERED: Readonly<Record<string, string>> = {
  disclosed_website: '其中：1.',
  disclosed_gazette: '2.',
  requests_in_person: '其中：1.',
  requests_online: '2.',
  requests_mail_fax: '3.',
  replies_granted: '其中：1.',
  replies_partial: '2.',
  replies_refused: '3.',
  replies_other: '4.',
};

function listOf(tables: Tables): LaidTable {
  return [
    ['指标名称', '2018年度', '历年累计'].map((text) => ({ text })),
    ...INDICATORS.map((id) => [
      { text: `${NUMBERED[id] ?? ''}${indicatorLabel(id)}` },
      ...INDICATOR_PERIODS.map((period) => ({ text: String(tables[indicatorCell(id, period)]) })),
    ]),
  ];
}

const reportOf = (tables: Tables, write: TableWriter): string =>
  [
    '临江市2018年政府信息公开工作年度报告',
    '一、概述',
    '2018年各项公开工作有序开展。',
    '六、需要说明的其他事项与附表',
    '附表如下：',
    write(listOf(tables)),
  ].join('\n');

const anyTables = fc
  .array(fc.nat(600_000), { minLength: 30, maxLength: 30 })
  .map((values): Tables => Object.fromEntries(indicatorCells().map((cell, index) => [cell, values[index]!])));

for (const [name, write] of Object.entries(WHOLE)) {
  test(`list before 2019, ${name}: any values read back equal`, () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const report = assembleReport(plainSource(reportOf(tables, write)));
        assert.equal(report.format, 'pre2019');
        assert.deepEqual(report.unreadable, []);
        assert.deepEqual(report.tables, tables);
      }),
      { numRuns: 15 },
    );
  });
}

for (const [name, write] of Object.entries(UNSURE)) {
  test(`list before 2019, ${name}: nothing is guessed`, () => {
    fc.assert(
      fc.property(anyTables, (tables) => {
        const report = assembleReport(plainSource(reportOf(tables, write)));
        for (const [cell, value] of Object.entries(report.tables)) assert.equal(value, tables[cell], cell);
      }),
      { numRuns: 15 },
    );
  });
}
