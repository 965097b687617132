import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import fc from 'fast-check';
import { AppError } from '../../../src/kernel/errors.ts';
import { checkReport } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import type { ReportModel } from '../../../src/modules/reporting/domain/checking/report-model.ts';
import { readReport } from '../../../src/modules/reporting/reading/read-report.ts';
import type { DrawnStyle } from './samples/drawn-pdf.ts';
import { asDrawnPdf } from './samples/drawn-pdf.ts';
import { faultlessReport } from './samples/sample-report.ts';

const read = (style: Partial<DrawnStyle>): Promise<ReportModel> =>
  readReport(asDrawnPdf(faultlessReport(), style), 'report.pdf', { inPlace: true });

const STYLES: Record<string, Partial<DrawnStyle>> = {
  'rules as strokes, fonts that are not embedded': {},
  'rules as thin filled boxes': { rules: 'boxes' },
  'rules as rows of dots': { rules: 'dots' },
  'rules as stretched pictures of one dot': { rules: 'pictures' },
  'no rules at all': { rules: 'none' },
  'a page stored on its side': { turned: true },
  'a page stored on its side, without rules': { turned: true, rules: 'none' },
  'labels turned by a quarter': { groups: 'turned' },
  'labels set downwards': { groups: 'downwards' },
  'text drawn twice as bold type': { twice: true },
  'text drawn twice, without rules': { twice: true, rules: 'none' },
  'every character placed on its own': { single: true },
  'every character on its own, without rules': { single: true, rules: 'none' },
};

for (const [name, style] of Object.entries(STYLES)) {
  test(`PDF drawn by hand: ${name}`, async () => {
    const report = await read(style);
    assert.deepEqual(report.unreadable, []);
    assert.deepEqual(report.tables, faultlessReport().tables);
    assert.equal(report.agency, '临江市园林绿化局');
    assert.deepEqual(checkReport(report), []);
  });
}

test('PDF drawn by hand: tables that are pictures are named as such', async () => {
  const report = await read({ pictured: true });
  assert.equal(report.unreadable.length, 200);
  for (const { reason } of report.unreadable) assert.match(reason, /图片/);
  assert.equal(report.text!.headings.length, 6);
});

test('PDF drawn by hand: a text layer without meaning is refused as such', async () => {
  await assert.rejects(read({ garbled: true }), (error: unknown) => {
    assert.ok(error instanceof AppError);
    assert.equal(error.problems[0]!.code, 'pdf_garbled');
    return true;
  });
});

for (const name of ['low-pages-upright-groups', 'small-pages-without-rules', 'low-pages-without-rules']) {
  test(`PDF printed by an office program from a document of ours: ${name}`, async () => {
    const file = new URL(`./samples/printed/${name}.pdf`, import.meta.url);
    const report = await readReport(await readFile(file), 'report.pdf', { inPlace: true });
    assert.deepEqual(report.unreadable, []);
    assert.deepEqual(report.tables, faultlessReport().tables);
    assert.equal(report.text!.headings.length, 6);
  });
}

test('PDF drawn by hand: rules lost anywhere never move a value to another cell', async () => {
  const tables: Record<string, number | null> = {};
  Object.keys(faultlessReport().tables).forEach((cell, index) => (tables[cell] = index + 1));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(0.01, 0.05, 0.2),
      fc.infiniteStream(fc.nat(999)),
      async (share, dice) => {
        const lose = (): boolean => dice.next().value! < share * 1000;
        const bytes = asDrawnPdf(faultlessReport(tables), { lose });
        const report = await readReport(bytes, 'report.pdf', { inPlace: true });
        const inferred = new Set(report.inferred.map(({ cell }) => cell));
        for (const [cell, value] of Object.entries(report.tables))
          if (!inferred.has(cell)) assert.equal(value, tables[cell], cell);
      },
    ),
    { numRuns: 15 },
  );
});
