import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ReportFormat } from '../../../src/modules/reporting/domain/format/report-format.ts';
import { readReport } from '../../../src/modules/reporting/reading/read-report.ts';
import { validTablesOf } from './layouts/valid-tables.ts';
import { asDocx } from './samples/sample-files.ts';
import type { SampleReport } from './samples/sample-layouts.ts';
import { asOfficeHtml, asPortalPage } from './samples/sample-pages.ts';
import type { PdfStyle } from './samples/sample-pdf.ts';
import { asStyledPdf } from './samples/sample-pdf.ts';
import { faultlessReport } from './samples/sample-report.ts';
import { asWorkbook, bytesOf } from './samples/sample-workbook.ts';

const sizes = fc.constantFrom('small' as const, 'large' as const);
const formats = fc.constantFrom('2021' as const, '2019' as const);
type Size = 'small' | 'large';
const reports = (size: fc.Arbitrary<Size>): fc.Arbitrary<SampleReport> =>
  fc
    .tuple(formats, size)
    .chain(([format, chosen]) => validTablesOf(format, chosen).map((tables) => reportOf(format, tables)));

function reportOf(
  format: Extract<ReportFormat, '2021' | '2019'>,
  tables: SampleReport['tables'],
): SampleReport {
  const year = format === '2021' ? 2024 : 2020;
  return { ...faultlessReport(tables), format, title: `临江市园林绿化局${year}年政府信息公开工作年度报告` };
}

const html = (page: string): Promise<Uint8Array> =>
  Promise.resolve(Buffer.from(page.replace('charset=gb2312', 'charset=utf-8')));

/** Kinds of files in which every cell has its place: all of them must come back. */
const WHOLE: Record<string, { runs: number; write: (report: SampleReport) => Promise<Uint8Array> }> = {
  'report.docx': { runs: 12, write: asDocx },
  'report.xlsx': { runs: 12, write: async (report) => bytesOf(await asWorkbook(report, true)) },
  'one-sheet.xlsx': { runs: 8, write: async (report) => bytesOf(await asWorkbook(report, false)) },
  'office.html': { runs: 12, write: (report) => html(asOfficeHtml(report)) },
  'portal.html': { runs: 12, write: (report) => html(asPortalPage(report)) },
};

for (const [name, { runs, write }] of Object.entries(WHOLE)) {
  test(`${name}: any valid tables read back equal`, async () => {
    await fc.assert(
      fc.asyncProperty(reports(sizes), async (report) => {
        const read = await readReport(await write(report), name);
        assert.equal(read.format, report.format);
        assert.deepEqual(read.unreadable, []);
        assert.deepEqual(read.tables, report.tables);
      }),
      { numRuns: runs },
    );
  });
}

const styles = (rules: readonly PdfStyle['rules'][]): fc.Arbitrary<Partial<PdfStyle>> =>
  fc.record({
    rules: fc.constantFrom(...rules),
    height: fc.constantFrom(842, 420, 300, 240),
    align: fc.constantFrom('top + left' as const, 'horizon + center' as const, 'bottom + right' as const),
    header: fc.boolean(),
    upright: fc.boolean(),
  });
const small = fc.constant('small' as const);

test('PDF with ruled tables, torn over low pages in every way: any valid tables read back equal', async () => {
  await fc.assert(
    fc.asyncProperty(reports(small), styles(['lines', 'dashes']), async (report, style) => {
      const read = await readReport(asStyledPdf(report, style), 'report.pdf', { inPlace: true });
      assert.deepEqual(read.unreadable, []);
      assert.deepEqual(read.tables, report.tables);
    }),
    { numRuns: 15 },
  );
});

test('PDF without walls between the columns: every value read is right, and nearly all are read', async (t) => {
  let [cells, found] = [0, 0];
  await fc.assert(
    fc.asyncProperty(reports(sizes), styles(['none', 'lying', 'boxes']), async (report, style) => {
      const read = await readReport(asStyledPdf(report, style), 'report.pdf', { inPlace: true });
      for (const [cell, value] of Object.entries(read.tables)) assert.equal(value, report.tables[cell], cell);
      cells += Object.keys(report.tables).length;
      found += Object.keys(read.tables).length;
    }),
    { numRuns: 15 },
  );
  t.diagnostic(`PDF without walls: ${found} of ${cells} cells read`);
  assert.ok(found >= cells * 0.9, `${found} of ${cells}`);
});

test('PDF with numbers as wide as their cells: read right or not at all', async () => {
  const narrow = styles(['lines', 'none']).map((style) => ({ ...style, width: 420, size: 9 }));
  await fc.assert(
    fc.asyncProperty(reports(fc.constant('large' as const)), narrow, async (report, style) => {
      const read = await readReport(asStyledPdf(report, style), 'report.pdf', { inPlace: true });
      for (const [cell, value] of Object.entries(read.tables)) {
        if (read.inferred.every((entry) => entry.cell !== cell))
          assert.equal(value, report.tables[cell], cell);
      }
    }),
    { numRuns: 10 },
  );
});
