import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { AppError } from '../../../src/kernel/errors.ts';
import { checkReport } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import { cellsOf } from '../../../src/modules/reporting/domain/format/cells.ts';
import { readReport } from '../../../src/modules/reporting/reading/read-report.ts';
import { ZipArchive } from '../../../src/kernel/files/office/zip-archive.ts';
import { asDocx } from './samples/sample-files.ts';
import { asOfficeHtml } from './samples/sample-pages.ts';
import { asStyledPdf } from './samples/sample-pdf.ts';
import { faultlessReport } from './samples/sample-report.ts';
import { asWorkbook, bytesOf } from './samples/sample-workbook.ts';
import { zipOf } from './samples/sample-zip.ts';

const SECONDS = 20;

/** Reads and checks; a refusal with a reason is as good as a reading. Anything else, or much time, fails the test. */
async function survives(bytes: Uint8Array, name: string, inPlace?: boolean): Promise<void> {
  const started = performance.now();
  try {
    const report = await readReport(bytes, name, inPlace === undefined ? {} : { inPlace });
    const listed = [...Object.keys(report.tables), ...report.unreadable.map(({ cell }) => cell)].sort();
    assert.deepEqual(listed, [...cellsOf(report.format)].sort());
    checkReport(report);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    assert.ok(error.problems[0]!.zh.includes(name));
  }
  assert.ok(performance.now() - started < SECONDS * 1000, `${name}: more than ${SECONDS} s`);
}

/** A change of a text: a piece is lost, moved to another place, or something else is put in. */
const change = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.double({ min: 0, max: 0.2, noNaN: true }),
  to: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
  put: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '<',
      '</w:tc>',
      '<w:tbl>',
      '<w:tr><w:tc>',
      '</td>',
      '<table>',
      '</div>',
      '<c r="ZZ99999999">',
      '&#0;',
      '"',
      '<!--',
    ),
  ),
  tail: fc.boolean(),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(text: string, { from, length, to, put, tail }: Change): string {
  const start = Math.floor(text.length * from);
  const end = Math.min(text.length, start + Math.floor(text.length * length));
  if (to !== null) {
    const piece = text.slice(start, end);
    const rest = text.slice(0, start) + text.slice(end);
    const place = Math.floor(rest.length * to);
    return rest.slice(0, place) + piece + rest.slice(place);
  }
  return text.slice(0, start) + put + (tail ? text.slice(end) : '');
}

test('web pages torn and mixed up anywhere are read or refused', async () => {
  const page = asOfficeHtml(faultlessReport());
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      await survives(Buffer.from(changes.reduce(changed, page)), 'page.html');
    }),
    { numRuns: 80 },
  );
});

for (const [name, part, write] of [
  ['report.docx', 'word/document.xml', () => asDocx(faultlessReport())],
  [
    'report.xlsx',
    'xl/worksheets/sheet1.xml',
    async () => bytesOf(await asWorkbook(faultlessReport(), false)),
  ],
] as const) {
  test(`${name}: parts torn and mixed up inside the archive are read or refused`, async () => {
    const archive = new ZipArchive(await write());
    const parts = Object.fromEntries(archive.names().map((entry) => [entry, archive.text(entry)!]));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 4, arbitrary: fc.constant<string>(part) }, fc.constantFrom(...Object.keys(parts))),
        change,
        async (where, one) => {
          await survives(zipOf({ ...parts, [where]: changed(parts[where]!, one) }), name);
        },
      ),
      { numRuns: 60 },
    );
  });

  test(`${name}: bytes flipped and the file cut anywhere are read or refused`, async () => {
    const whole = await write();
    await fc.assert(
      fc.asyncProperty(flips, fc.boolean(), async (list, cut) => {
        await survives(flipped(whole, list, cut), name);
      }),
      { numRuns: 80 },
    );
  });
}

const flips = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
  minLength: 1,
  maxLength: 20,
});

function flipped(whole: Uint8Array, list: readonly (readonly [number, number])[], cut: boolean): Uint8Array {
  const bytes = Uint8Array.from(whole);
  for (const [place, value] of list) bytes[Math.floor(place * bytes.length)] = value;
  return cut ? bytes.slice(0, Math.floor(bytes.length * list[0]![0])) : bytes;
}

test('PDF: bytes flipped and the file cut anywhere are read or refused', async () => {
  const whole = asStyledPdf(faultlessReport());
  await fc.assert(
    fc.asyncProperty(flips, fc.boolean(), async (list, cut) => {
      await survives(flipped(whole, list, cut), 'report.pdf');
    }),
    { numRuns: 12 },
  );
});

test('what is endless or bottomless is read or refused in seconds', async () => {
  const deep = (open: string, close: string, depth: number): string =>
    `${open.repeat(depth)}一、总体情况${close.repeat(depth)}`;
  const cell = '<w:tbl><w:tr><w:tc>';
  const pages = [
    deep('<table><tr><td>', '</td></tr></table>', 5000),
    deep('<div>', '', 100_000),
    `<p ${'a="b" '.repeat(100_000)}>`,
    `<p style="${'x'.repeat(2_000_000)}`,
    '<td rowspan=2000 colspan=2000>1'.repeat(5000),
    '<!--'.repeat(100_000),
    `${'<p>一、总体情况</p>'.repeat(20_000)}`,
  ];
  for (const page of pages) await survives(Buffer.from(`<html><body>${page}`), 'page.html');
  const word = (body: string): Uint8Array =>
    zipOf({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>` });
  await survives(word(deep(cell, '</w:tc></w:tr></w:tbl>', 5000)), 'report.docx');
  await survives(word(deep(cell, '</w:tc></w:tr></w:tbl>', 100)), 'report.docx');
  await survives(word(`<w:p>${'<w:r><w:t>1</w:t></w:r>'.repeat(100_000)}</w:p>`), 'report.docx');
  await survives(word(`<w:tbl><w:tr>${'<w:tc><w:p/></w:tc>'.repeat(50_000)}</w:tr></w:tbl>`), 'report.docx');
});
