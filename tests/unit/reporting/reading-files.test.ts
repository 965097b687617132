import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { AppError } from '../../../src/kernel/errors.ts';
import { checkReport } from '../../../src/modules/reporting/domain/checking/check-report.ts';
import { readReportFile } from '../../../src/modules/reporting/reading/read-report-file.ts';
import { readReport } from '../../../src/modules/reporting/reading/read-report.ts';
import { encode } from './samples/sample-charsets.ts';
import { asDocx, asPdf } from './samples/sample-files.ts';
import { asBars, asHtml } from './samples/sample-layouts.ts';
import { faultlessReport } from './samples/sample-report.ts';

async function assertWhole(bytes: Uint8Array, name: string): Promise<void> {
  const sample = faultlessReport();
  const report = await readReport(bytes, name);
  assert.deepEqual(report.unreadable, []);
  assert.deepEqual(report.tables, sample.tables);
  assert.equal(report.agency, '临江市园林绿化局');
  assert.deepEqual(checkReport(report), []);
}

test('a Word document is read whole, merged cells included', async () => {
  await assertWhole(await asDocx(faultlessReport()), 'report.docx');
});

test('a PDF is read whole by the rules of its tables, over page breaks', async () => {
  await assertWhole(asPdf(faultlessReport()), 'report.pdf');
});

test('a PDF without ruled tables gives right values or none', async () => {
  const sample = faultlessReport();
  const report = await readReport(asPdf(sample, false), 'report.pdf');
  for (const [cell, value] of Object.entries(report.tables)) assert.equal(value, sample.tables[cell], cell);
  assert.equal(Object.keys(report.tables).length + report.unreadable.length, 200);
});

test('GBK pages, declared and not, and UTF-16 text are decoded', async () => {
  await assertWhole(encode(asHtml(faultlessReport(), 'gb2312'), 'gbk'), 'page.html');
  await assertWhole(
    encode(asHtml(faultlessReport()).replace('<meta charset="utf-8">', ''), 'gbk'),
    'page.htm',
  );
  await assertWhole(encode(asBars(faultlessReport()), 'gbk'), 'report.txt');
  const wide = Buffer.from(`\uFEFF${asBars(faultlessReport())}`, 'utf16le');
  await assertWhole(wide, 'report.txt');
});

test('the content decides over the name: a web page called .txt, a PDF called .docx', async () => {
  await assertWhole(new TextEncoder().encode(asHtml(faultlessReport())), 'report.txt');
  await assertWhole(asPdf(faultlessReport()), 'report.docx');
});

async function problemOf(bytes: Uint8Array, name: string): Promise<string> {
  const failure: unknown = await readReport(bytes, name).then(
    () => null,
    (error: unknown) => error,
  );
  assert.ok(failure instanceof AppError, `${name} was read`);
  const problem = failure.problems[0]!;
  assert.ok(problem.zh.includes(name) && problem.en.includes(name), problem.zh);
  return problem.code;
}

test('what cannot be read is named with the reason', async () => {
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);
  assert.equal(await problemOf(new Uint8Array(), 'empty.txt'), 'file_empty');
  assert.equal(await problemOf(text(' \n\n '), 'blank.txt'), 'file_empty');
  assert.equal(await problemOf(text('明天下午三点开会，请准时参加。'), 'note.txt'), 'not_a_report');
  assert.equal(await problemOf(text('<html><body><p>hello</p></body></html>'), 'page.html'), 'not_a_report');
  const pdf = asPdf(faultlessReport());
  assert.equal(await problemOf(pdf.slice(0, 400), 'cut.pdf'), 'pdf_damaged');
  const word = await asDocx(faultlessReport());
  assert.equal(await problemOf(word.slice(0, 2000), 'cut.docx'), 'docx_damaged');
  const oldOffice = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600));
  assert.equal(await problemOf(oldOffice, 'report.doc'), 'old_word');
  const picture = Uint8Array.of(
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    0,
    0,
    0,
    13,
    73,
    72,
    68,
    82,
    ...new Uint8Array(40),
  );
  assert.equal(await problemOf(picture, 'scan.png'), 'kind_unknown');
  assert.equal(await problemOf(picture, 'scan.txt'), 'kind_unknown');
});

test('files: a missing one and a directory are told apart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-reading-'));
  try {
    const codeOf = (path: string): Promise<string> =>
      readReportFile(path).then(
        () => 'read',
        (error: unknown) => (error instanceof AppError ? error.problems[0]!.code : 'other'),
      );
    assert.equal(await codeOf(join(folder, 'none.txt')), 'file_missing');
    assert.equal(await codeOf(folder), 'file_not_regular');
    await writeFile(join(folder, 'report.txt'), asBars(faultlessReport()));
    assert.equal(await codeOf(join(folder, 'report.txt')), 'read');
  } finally {
    await rm(folder, { recursive: true });
  }
});
