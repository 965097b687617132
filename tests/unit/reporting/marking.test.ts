import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkReport } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import { finding } from '../../../src/modules/reporting/domain/checking/finding.ts';
import { cellsOf } from '../../../src/modules/reporting/domain/format/cells.ts';
import { markLine } from '../../../src/modules/reporting/domain/marking/mark-line.ts';
import { markReport } from '../../../src/modules/reporting/domain/marking/mark-report.ts';
import type {
  MarkedCell,
  MarkedReport,
} from '../../../src/modules/reporting/domain/marking/marked-report.ts';
import { tableForms } from '../../../src/modules/reporting/domain/marking/table-forms.ts';
import { markedReportSchema } from '../../../src/modules/reporting/contract.ts';
import { readReport } from '../../../src/modules/reporting/reading/read-report.ts';
import { faultlessReport } from './samples/sample-report.ts';
import { asBars } from './samples/sample-layouts.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readReport(bytes(text), 'r.txt');

function cellsIn(marked: MarkedReport): MarkedCell[] {
  return marked.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [])),
  );
}

function textIn(marked: MarkedReport): string {
  return marked.sections
    .flatMap(({ heading, blocks }) => [
      heading?.text ?? '',
      ...blocks.map((block) => (block.kind === 'line' ? block.segments.map((s) => s.text).join('') : '')),
    ])
    .join('\n');
}

test('a line is cut where marks begin and end; pieces keep every mark over them and lose no character', () => {
  const mark = fc.record({ number: fc.integer({ min: 1, max: 6 }), start: fc.nat(40), end: fc.nat(40) });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(mark, { maxLength: 6 }), (raw, marks) => {
      const segments = markLine(raw, marks);
      assert.equal(segments.map(({ text }) => text).join(''), raw);
      let at = 0;
      for (const { text, findings } of segments) {
        for (let place = at; place < at + text.length; place += 1) {
          const over = marks.filter(({ start, end }) => start <= place && place < end);
          assert.deepEqual([...findings], [...new Set(over.map(({ number }) => number))].sort());
        }
        at += text.length;
      }
    }),
  );
});

test('the forms of 2021, 2019 and before hold every cell once and make whole grids', () => {
  for (const format of ['2021', '2019', 'pre2019'] as const) {
    const ids = tableForms(format).flatMap(({ rows }) =>
      rows.flatMap((row) => row.flatMap((c) => c.cell ?? [])),
    );
    assert.deepEqual(ids, cellsOf(format));
    for (const { rows, columns } of tableForms(format)) {
      const area = rows.flat().reduce((sum, c) => sum + (c.colspan ?? 1) * (c.rowspan ?? 1), 0);
      assert.equal(area, rows.length * columns.length);
    }
  }
});

test('a faultless report shows its own words and figures and no mark', async () => {
  const report = await read(asBars(faultlessReport()));
  const marked = markReport(report, []);
  assert.equal(marked.title, '临江市园林绿化局2024年政府信息公开工作年度报告');
  assert.deepEqual(
    marked.sections.map(({ id }) => id),
    ['front', 'overview', 'table2', 'table3', 'table4', 'problems', 'other'],
  );
  for (const line of report.text!.lines) assert.ok(textIn(marked).includes(line.raw));
  const figures = cellsIn(marked).filter(({ cell }) => cell !== null);
  assert.equal(figures.length, 200);
  for (const { cell, text, state } of figures) {
    assert.equal(state, 'read');
    assert.equal(text, String(report.tables[cell!]));
  }
  assert.deepEqual(marked.unplaced, []);
});

test('in a chapter of tables the table stands between the words that lead to it and what follows', async () => {
  const plain = faultlessReport();
  const text = { ...plain.text, table3: ['本年度申请办理情况如下表。'], table4: ['以上案件均已应诉。'] };
  const marked = markReport(await read(asBars({ ...plain, text })), []);
  const kinds = (id: string) =>
    marked.sections.find((section) => section.id === id)!.blocks.map((b) => b.kind);
  assert.deepEqual(kinds('table3'), ['line', 'table']);
  assert.deepEqual(kinds('table4'), ['table', 'line']);
});

test('findings stand on their words and on their figures; what has no place is listed', async () => {
  const report = await read(asBars(faultlessReport()));
  const quote = '收到政府信息公开申请16件';
  const line = report.text!.lines.findIndex(({ raw }) => raw.includes(quote));
  const start = report.text!.lines[line]!.raw.indexOf(quote);
  const place = { section: 'overview' as const, line, start, end: start + quote.length };
  const marked = markReport(report, [
    finding('N-REQ', 'error', 'm', { cells: ['t3.new_received.total'], quote, place }),
    finding('N-SUM', 'warning', 'm', { quote: '信息公开申请16件，上年结转2件' }),
    finding('F-SECTIONS', 'warning', 'm', { quote: '五、存在的主要问题及改进情况' }),
    finding('N-FEE', 'warning', 'm'),
  ]);
  const pieces = marked.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'line' ? block.segments : [])),
  );
  const of = (number: number): string =>
    pieces
      .filter(({ findings }) => findings.includes(number))
      .map(({ text }) => text)
      .join('');
  assert.equal(of(1), '收到政府信息公开申请16件');
  assert.equal(of(2), '信息公开申请16件，上年结转2件');
  assert.ok(
    pieces.some(({ findings }) => findings.join() === '1,2'),
    'the overlap carries both',
  );
  const flagged = cellsIn(marked).filter(({ findings }) => findings.length > 0);
  assert.deepEqual(
    flagged.map(({ cell, findings }) => [cell, ...findings]),
    [['t3.new_received.total', 1]],
  );
  assert.deepEqual(marked.sections.find(({ id }) => id === 'problems')!.heading!.findings, [3]);
  assert.deepEqual(marked.unplaced, [4]);
});

test('every sample report: the shape fits its schema, no finding is lost, labels are the report’s own', async (t) => {
  for (const name of [
    '000-fushun-2022',
    '001-yibin-2023',
    '002-mile-2023',
    '003-taian-2021',
    '004-xiamen-2018',
  ]) {
    const file = new URL(`../../../../shared/reports/${name}.txt`, import.meta.url);
    const content = await readFile(file).catch(() => null);
    if (content === null) return t.diagnostic(`the sample reports are not beside this copy: ${name}`);
    const report = await readReport(content, name);
    const findings = checkReport(report);
    const marked = markReport(report, findings);
    assert.deepEqual(markedReportSchema.parse(marked), JSON.parse(JSON.stringify(marked)));
    assert.equal(marked.findings.length, findings.length);
    assert.equal(new Set(marked.findings.map(({ key }) => key)).size, findings.length);
    const seen = new Set([
      ...marked.unplaced,
      ...marked.sections.flatMap(({ heading, blocks }) => [
        ...(heading?.findings ?? []),
        ...blocks.flatMap((b) =>
          (b.kind === 'line' ? b.segments : b.rows.flat()).flatMap((p) => [...p.findings]),
        ),
      ]),
    ]);
    assert.deepEqual(
      [...seen].sort((a, b) => a - b),
      findings.map((_, index) => index + 1),
    );
    const shown = textIn(marked);
    for (const number of marked.unplaced) {
      const { quote, cells } = findings[number - 1]!;
      assert.ok(
        quote === null || !shown.includes(quote),
        `${name} #${number} has words in the text: ${quote}`,
      );
      assert.ok(cells.every((cell) => !cellsIn(marked).some((place) => place.cell === cell)));
    }
    if (name.startsWith('002')) {
      const label = cellsIn(marked).find(({ text }) => text.includes('不再受理'));
      assert.equal(label?.label, true);
      assert.equal(label?.findings.length, 1);
    }
  }
});

test('whatever a finding says of its place, the report is shown whole and the finding is listed', async () => {
  const report = await read(asBars(faultlessReport()));
  const shown = textIn(markReport(report, []));
  const cell = fc.constantFrom('t3.granted.total', 't4.review.upheld', 't2.fees.amount_wan', 'no.such.cell');
  const quote = fc.oneof(
    fc.constant(null),
    fc.string(),
    fc.constantFrom('申请16件', '（一）', '[(*', '五、'),
  );
  const place = fc.option(
    fc.record({
      section: fc.constantFrom('overview' as const, 'front' as const),
      line: fc.integer({ min: -1, max: 30 }),
      start: fc.integer({ min: -5, max: 300 }),
      end: fc.integer({ min: -5, max: 300 }),
    }),
  );
  const one = fc
    .record({ cells: fc.array(cell, { maxLength: 3 }), quote, place })
    .map((details) => finding('N-SUM', 'error', 'm', details));
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (findings) => {
      const marked = markReport(report, findings);
      assert.equal(textIn(marked), shown);
      assert.equal(marked.findings.length, findings.length);
      const known = new Set(findings.map((_, index) => index + 1));
      for (const { findings: own } of cellsIn(marked)) for (const number of own) assert.ok(known.has(number));
      for (const number of marked.unplaced) assert.ok(known.has(number));
    }),
    { numRuns: 60 },
  );
});
