import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cellsOf } from '../../../src/modules/reporting/domain/format/cells.ts';
import { assembleReport } from '../../../src/modules/reporting/reading/assemble-report.ts';
import { plainSource } from '../../../src/modules/reporting/reading/sources/plain-source.ts';
import { barredLines, lines, spacedLines } from './layouts/cell-a-line.ts';
import { detachedColumns, detachedLines, detachedRun, namedColumns } from './layouts/detached.ts';
import { gluedRows, gluedRun, gluedValues } from './layouts/glued.ts';
import { run, tightRun, wrappedRun } from './layouts/runs.ts';
import { bars, blanks, markdown, tabs, wide } from './layouts/separated.ts';
import { written } from './layouts/table-writer.ts';
import { validTablesOf } from './layouts/valid-tables.ts';
import { faultlessReport } from './samples/sample-report.ts';

const LAYOUTS = [
  ...[bars, tabs, blanks, wide, markdown, lines, spacedLines, barredLines],
  ...[run, tightRun, wrappedRun, gluedRows, gluedRun, gluedValues],
  ...[detachedColumns, detachedLines, detachedRun, namedColumns],
];

/** One change of a text: a piece cut, put in, doubled, moved, or a stretch of lines shuffled. */
type Change = { kind: string; at: number; length: number; to: number; put: string };

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('cut', 'put', 'double', 'move', 'shuffle', 'digit', 'truncate'),
  at: share,
  length: share,
  to: share,
  put: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('0', '7', '|', '\t', '\n', '其他', '一', '－', '总计', '３．其他', '000000000', '１２'),
  ),
});

function changed(text: string, { kind, at, length, to, put }: Change): string {
  const from = Math.floor(text.length * at);
  const end = from + Math.floor(1 + length * length * length * 200);
  const piece = text.slice(from, end);
  const target = Math.floor(text.length * to);
  switch (kind) {
    case 'cut':
      return text.slice(0, from) + text.slice(end);
    case 'put':
      return text.slice(0, from) + put + text.slice(from);
    case 'double':
      return text.slice(0, end) + piece + text.slice(end);
    case 'move': {
      const rest = text.slice(0, from) + text.slice(end);
      return rest.slice(0, target) + piece + rest.slice(target);
    }
    case 'digit':
      return text.slice(0, from) + text.slice(from).replace(/\d/, put);
    case 'truncate':
      return text.slice(0, Math.floor(text.length * (0.3 + 0.7 * at)));
    default: {
      const rows = text.split('\n');
      const first = Math.floor(rows.length * at);
      const some = rows.splice(first, 1 + Math.floor(length * 6));
      return [...rows.slice(0, first), ...some.reverse(), ...rows.slice(first)].join('\n');
    }
  }
}

const half = (text: string): string => text.normalize('NFKC').replaceAll(',', '');

test('a text changed anywhere is read in bounded time, and every cell read stands in the text', () => {
  let slowest = 0;
  let cells = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...LAYOUTS),
      fc
        .constantFrom('2021' as const, '2019' as const)
        .chain((format) => validTablesOf(format, 'small').map((tables) => ({ format, tables }))),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      (write, { format, tables }, changes) => {
        const text = changes.reduce(changed, written({ ...faultlessReport(tables), format }, write));
        const started = performance.now();
        const report = assembleReport(plainSource(text));
        slowest = Math.max(slowest, performance.now() - started);
        const listed = new Set([...Object.keys(report.tables), ...report.unreadable.map(({ cell }) => cell)]);
        for (const cell of cellsOf(report.format)) assert.ok(listed.has(cell), cell);
        const inferred = new Set(report.inferred.map(({ cell }) => cell));
        const source = half(text);
        for (const [cell, value] of Object.entries(report.tables)) {
          assert.ok(
            !report.unreadable.some((unread) => unread.cell === cell),
            `${cell} is read or unreadable`,
          );
          if (value === null || inferred.has(cell)) continue;
          cells += 1;
          assert.ok(Number.isFinite(value), cell);
          assert.ok(source.includes(String(Math.abs(value))), `${cell} = ${value} is not in the text`);
        }
      },
    ),
    { numRuns: 400, endOnFailure: true },
  );
  process.stdout.write(`${cells} cells of changed texts; slowest reading ${slowest.toFixed(0)} ms\n`);
  assert.ok(cells > 1000);
  assert.ok(slowest < 3000, `${slowest.toFixed(0)} ms`);
});

test('labels and digits without end are read in bounded time', () => {
  const started = performance.now();
  const heavy = [
    `一、本年新收政府信息公开申请数量${'1203'.repeat(5000)}`,
    `一、本年新收政府信息公开申请数量${' 1203'.repeat(5000)}`,
    '（三）不予公开1.属于国家秘密12030405060708091011121314'.repeat(300),
    `三、收到和处理政府信息公开申请情况\n${'1.属于国家秘密 1020304050607080901020304 '.repeat(500)}`,
    `行政复议 行政诉讼 ${'结果维持 '.repeat(200)}${'102030405060708090'.repeat(40)}`,
    [
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '（一）予以公开',
      '1.属于国家秘密',
      '（七）总计',
    ]
      .map((label) => `${label}${'11'.repeat(14)}`)
      .join(''),
    '自然人 总计 '.repeat(3000),
    `${'1.'.repeat(2000)}\n`.repeat(20),
  ];
  for (const text of heavy) assembleReport(plainSource(text));
  const seconds = (performance.now() - started) / 1000;
  assert.ok(seconds < 30, `${seconds.toFixed(1)} s`);
  process.stdout.write(`${heavy.length} endless texts in ${seconds.toFixed(2)} s\n`);
});
