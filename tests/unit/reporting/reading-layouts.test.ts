import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkReport } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import { assembleReport } from '../../../src/modules/reporting/reading/assemble-report.ts';
import { readReport } from '../../../src/modules/reporting/reading/read-report.ts';
import { plainSource } from '../../../src/modules/reporting/reading/sources/plain-source.ts';
import { asBars, asFolded, asHtml, asLines, asMarkdown, asTabs } from './samples/sample-layouts.ts';
import type { SampleReport } from './samples/sample-layouts.ts';
import { faultlessReport } from './samples/sample-report.ts';
import { zeroTables } from './samples/sample-tables.ts';
import type { Tables } from './samples/sample-tables.ts';

const LAYOUTS: Record<string, (report: SampleReport) => string> = {
  'bars.txt': asBars,
  'tabs.txt': asTabs,
  'markdown.md': asMarkdown,
  'lines.txt': asLines,
  'page.html': asHtml,
  'folded.txt': (report) => asFolded(report),
  'led.txt': (report) => asFolded(report, true),
};

/** A table with values drawn one after the other. */
function drawn(values: Iterator<number | null>): Tables {
  return Object.fromEntries(
    Object.keys(zeroTables()).map((cell) => [cell, values.next().value as number | null]),
  );
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

for (const [name, lay] of Object.entries(LAYOUTS)) {
  test(`${name}: a faultless report is read whole and gives no finding`, async () => {
    const sample = faultlessReport();
    const report = await readReport(bytes(lay(sample)), name);
    assert.deepEqual(report.unreadable, []);
    assert.deepEqual(report.tables, sample.tables);
    assert.equal(report.agency, '临江市园林绿化局');
    assert.equal(report.year, 2024);
    assert.equal(report.publishedOn, '2025-01-20');
    assert.deepEqual(checkReport(report), []);
  });

  test(`${name}: any values come back as they were laid out`, async () => {
    const value = fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.nat(99_999) },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('2021' as const, '2019' as const),
        fc.infiniteStream(value),
        async (format, values) => {
          const tables: Tables = Object.fromEntries(
            Object.keys(zeroTables(format)).map((cell) => [cell, values.next().value as number]),
          );
          const year = format === '2021' ? 2024 : 2020;
          const title = `临江市园林绿化局${year}年政府信息公开工作年度报告`;
          const report = await readReport(bytes(lay({ ...faultlessReport(tables), format, title })), name);
          assert.equal(report.format, format);
          assert.deepEqual(report.unreadable, []);
          assert.deepEqual(report.tables, tables);
        },
      ),
      { numRuns: 15 },
    );
  });
}

test('blanks in a real table are read as blank, wherever they stand', async () => {
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.option(fc.nat(50), { freq: 3 })), async (values) => {
      const tables: Tables = Object.fromEntries(
        Object.keys(zeroTables()).map((cell) => [cell, values.next().value as number | null]),
      );
      const report = await readReport(bytes(asHtml(faultlessReport(tables))), 'page.html');
      const known = Object.entries(tables).filter(([cell]) => cell in report.tables);
      for (const [cell, value] of known) assert.equal(report.tables[cell], value, cell);
      assert.deepEqual(report.unreadable, []);
    }),
    { numRuns: 25 },
  );
});

test('blanks in flat layouts are read right or not at all', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(asBars, asTabs, asMarkdown, asLines, asFolded, (r: SampleReport) => asFolded(r, true)),
      fc.infiniteStream(fc.option(fc.integer({ min: 1, max: 50 }), { freq: 4 })),
      async (lay, values) => {
        const tables: Tables = Object.fromEntries(
          Object.keys(zeroTables()).map((cell) => [cell, values.next().value as number | null]),
        );
        const report = await readReport(bytes(lay(faultlessReport(tables))), 'report.txt');
        for (const [cell, value] of Object.entries(report.tables)) assert.equal(value, tables[cell], cell);
        const listed = new Set(report.unreadable.map(({ cell }) => cell));
        for (const cell of Object.keys(tables)) assert.ok(cell in report.tables !== listed.has(cell), cell);
      },
    ),
    { numRuns: 60 },
  );
});

test('a cell or a line lost anywhere never moves a value to another cell', () => {
  const layouts = [
    asBars,
    asTabs,
    asMarkdown,
    asLines,
    asFolded,
    (report: SampleReport) => asFolded(report, true),
  ];
  const value = fc.option(fc.integer({ min: 1, max: 900 }), { freq: 4 });
  const place = fc.double({ min: 0, max: 0.9999, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...layouts),
      fc.infiniteStream(value),
      place,
      place,
      (lay, values, line, cell) => {
        const tables = drawn(values);
        const lines = lay(faultlessReport(tables)).split('\n');
        const from = lines.findIndex((text) => text.includes('二、主动公开')) + 1;
        const to = lines.findIndex((text) => text.includes('五、存在的'));
        const at = from + Math.floor((to - from) * line);
        const mark = lines[at]!.includes('\t') ? '\t' : '|';
        const cells = lines[at]!.split(mark);
        cells.splice(Math.floor(cells.length * cell), 1);
        lines.splice(at, 1, ...(cells.length === 0 ? [] : [cells.join(mark)]));
        const { tables: read } = assembleReport(plainSource(lines.join('\n')));
        for (const [id, number] of Object.entries(read)) assert.equal(number, tables[id], id);
      },
    ),
    { numRuns: 200 },
  );
});
