import assert from 'node:assert/strict';
import { test } from 'node:test';
import exceljs from 'exceljs';
import fc from 'fast-check';
import { placeCells } from '../../../src/kernel/documents/index.ts';
import { checkReport } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import type { CompiledReport } from '../../../src/modules/reporting/domain/compiled-report.ts';
import { cellsOf } from '../../../src/modules/reporting/domain/format/cells.ts';
import { OUTCOMES_2021 } from '../../../src/modules/reporting/domain/format/table3.ts';
import { REPORT_LAYOUT } from '../../../src/modules/reporting/domain/layout/report-layout.ts';
import { readReport } from '../../../src/modules/reporting/reading/read-report.ts';
import { documentTable } from '../../../src/modules/reporting/rendering/report-document.ts';
import { renderReport, type RenderedFormat } from '../../../src/modules/reporting/rendering/render-report.ts';
import { aFact, aYear, reportOf } from './samples/a-year.ts';

const AGENCIES = ['宁川市卫生健康局', '宁川市人民政府', '清和镇人民政府', '宁川市人民政府办公室'];

test('the layouts hold every cell of the format once, in reading order, and make a grid', () => {
  const ids = REPORT_LAYOUT.flatMap(({ rows }) =>
    rows.flatMap((row) => row.flatMap(({ cell }) => cell ?? [])),
  );
  assert.deepEqual(ids, cellsOf('2021'));
  const report = reportOf(aYear());
  for (const layout of REPORT_LAYOUT)
    assert.doesNotThrow(() => placeCells(documentTable(layout, report.cells)));
});

async function assertClean(report: CompiledReport, format: RenderedFormat): Promise<void> {
  const { name, content } = await renderReport(report, format);
  const model = await readReport(content, name);
  assert.deepEqual(model.unreadable, []);
  for (const [cell, { value }] of Object.entries(report.cells)) assert.equal(model.tables[cell], value, cell);
  assert.equal(model.agency, report.agency.name);
  assert.equal(model.year, 2025);
  assert.equal(model.publishedOn, '2026-01-20');
  // Without last year's report at hand, “比上年…” can only be noted.
  const findings = checkReport(model).filter(({ code, severity }) => code !== 'N-YOY' || severity !== 'info');
  assert.deepEqual(findings, []);
}

for (const format of ['html', 'docx', 'pdf'] as const) {
  test(`a report as ${format.toUpperCase()} is read back cell by cell, and the checks find nothing`, async () => {
    // DOCX and PDF take seconds where HTML takes milliseconds; the names make no difference to their layout.
    for (const name of format === 'html' ? AGENCIES : AGENCIES.slice(0, 1)) {
      await assertClean(reportOf(aYear(), { name }), format);
      await assertClean(reportOf([], { name, releases: 0, late: 0 }), format);
    }
  });
}

test('the drafted text never contradicts the tables, whatever the year was like', async () => {
  const year = fc.array(
    fc.record({
      receivedOn: fc.constantFrom('2024-11-11', '2025-02-02', '2025-12-30'),
      closed: fc.boolean(),
      outcome: fc.constantFrom(...OUTCOMES_2021),
      remedy: fc.constantFrom(null, 'review', 'direct_suit', 'suit_after_review'),
      result: fc.constantFrom(null, 'upheld', 'corrected', 'other'),
      document: fc.constantFrom(null, '2024-03-03', '2025-03-03'),
    }),
    { maxLength: 25 },
  );
  const lastYear = fc.option(fc.nat({ max: 20 }));
  const previousYear = (received: number | null) =>
    received === null
      ? null
      : { year: 2024, source: 'published' as const, values: { 't3.new_received.total': received } };
  await fc.assert(
    fc.asyncProperty(
      year,
      fc.nat({ max: 900 }),
      fc.nat({ max: 3 }),
      lastYear,
      async (cases, releases, late, received) => {
        const facts = cases.flatMap((one, i) => [
          aFact('requests.received', `r${i}`, one.receivedOn, { applicant_type: 'natural_person' }),
          ...(one.closed ? [aFact('requests.closed', `r${i}`, '2025-12-31', { outcome: one.outcome })] : []),
          ...(one.remedy
            ? [aFact('requests.remedy_filed', `m${i}`, '2025-06-06', { track: one.remedy })]
            : []),
          ...(one.remedy && one.result
            ? [aFact('requests.remedy_decided', `m${i}`, '2025-09-09', { result: one.result })]
            : []),
          ...(one.document
            ? [aFact('reporting.document_entered', `d${i}`, one.document, { kind: 'normative_docs' })]
            : []),
        ]);
        await assertClean(reportOf(facts, { releases, late, previous: previousYear(received) }), 'html');
      },
    ),
    { numRuns: 120 },
  );
});

test('the workbook has a sheet a table with figures as numbers at their merged places', async () => {
  const report = reportOf(aYear());
  const book = new exceljs.Workbook();
  await book.xlsx.load((await renderReport(report, 'xlsx')).content as never);
  assert.equal(book.worksheets.length, 3);
  const table3 = book.worksheets[1]!;
  assert.equal(
    table3.getCell('A3').value,
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  );
  assert.equal(table3.getCell('C5').master.address, 'A3');
  assert.equal(table3.getCell('J6').value, report.cells['t3.new_received.total']!.value);
  assert.equal(book.worksheets[0]!.getCell('B16').value, 12.3456);
  assert.equal(book.worksheets[2]!.getCell('B6').value, 1); // reconsideration, corrected
});

test('the data format gives figures with the list behind each', async () => {
  const report = reportOf(aYear());
  const data = JSON.parse((await renderReport(report, 'json')).content.toString('utf8')) as {
    tables: Record<string, number>;
    members: Record<string, string[]>;
    published_on: string;
  };
  assert.deepEqual(Object.keys(data.tables), cellsOf('2021'));
  for (const [cell, value] of Object.entries(data.tables))
    if (!cell.startsWith('t2.licensing') && !cell.startsWith('t2.fees'))
      assert.equal(data.members[cell]!.length, value, cell);
  assert.equal(data.published_on, '2026-01-20');
});
