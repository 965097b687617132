import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { AppError } from '../../../src/kernel/errors.ts';
import { checkReport } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import { cellsOf } from '../../../src/modules/reporting/domain/format/cells.ts';
import { readReport } from '../../../src/modules/reporting/reading/read-report.ts';
import { asDocx, asPdf } from './samples/sample-files.ts';
import { asBars, asHtml, asLines, asTabs } from './samples/sample-layouts.ts';
import { faultlessReport } from './samples/sample-report.ts';

const encoder = new TextEncoder();

/** Reads and checks; a refusal with a reason is as good as a reading, anything else fails the test. */
async function survives(bytes: Uint8Array, name: string): Promise<void> {
  try {
    const report = await readReport(bytes, name);
    const findings = checkReport(report);
    const listed = [...Object.keys(report.tables), ...report.unreadable.map(({ cell }) => cell)].sort();
    assert.deepEqual(listed, [...cellsOf(report.format)].sort());
    for (const { message } of findings) assert.ok(message.length > 0);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

const LAYOUTS = [asBars, asTabs, asLines, asHtml];

test('text cut, torn and shuffled anywhere is read or refused, never a crash', async () => {
  const change = fc.record({
    layout: fc.constantFrom(...LAYOUTS),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.double({ min: 0, max: 0.4, noNaN: true }),
    put: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('|||', '\t\t', '(((((', '“““', '999999999999999999999', '其中', '占%'),
    ),
    keepTail: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ layout, from, length, put, keepTail }) => {
      const text = layout(faultlessReport());
      const start = Math.floor(text.length * from);
      const tail = keepTail ? text.slice(start + Math.floor(text.length * length)) : '';
      await survives(
        encoder.encode(text.slice(0, start) + put + tail),
        layout === asHtml ? 'page.html' : 'report.txt',
      );
    }),
    { numRuns: 120, endOnFailure: true },
  );
});

test('bytes flipped in Word and PDF files are read or refused', async () => {
  const word = await asDocx(faultlessReport());
  const pdf = asPdf(faultlessReport());
  const flips = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
    minLength: 1,
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('report.docx', 'report.pdf'),
      flips,
      fc.boolean(),
      async (name, list, cut) => {
        const bytes = Uint8Array.from(name.endsWith('.pdf') ? pdf : word);
        for (const [place, value] of list) bytes[Math.floor(place * bytes.length)] = value;
        await survives(cut ? bytes.slice(0, Math.floor(bytes.length * list[0]![0])) : bytes, name);
      },
    ),
    { numRuns: 25, endOnFailure: true },
  );
});

test('endless text without a full stop, line or tag end are read in seconds', async () => {
  const started = performance.now();
  const heavy = [
    '1件'.repeat(60_000),
    `${'共收到申请5件，其中网络3件、信函2件，占60%，'.repeat(4_000)}`,
    '('.repeat(100_000),
    `${'|'.repeat(50_000)}\n`.repeat(4),
    `${'一、本年新收政府信息公开申请数量\n'.repeat(4_000)}`,
    `<table>${'<tr><td rowspan=9999 colspan=9999>1'.repeat(3000)}`,
    '<div>'.repeat(50_000),
  ];
  for (const text of heavy) {
    await survives(encoder.encode(text), text.startsWith('<') ? 'page.html' : 'report.txt');
    await survives(encoder.encode(`${asBars(faultlessReport())}\n${text}`), 'report.txt');
  }
  const seconds = (performance.now() - started) / 1000;
  assert.ok(seconds < 120, `${seconds.toFixed(1)} s`);
});
