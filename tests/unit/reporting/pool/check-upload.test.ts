import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { AppError } from '../../../../src/kernel/errors.ts';
import { checkedReportSchema } from '../../../../src/modules/reporting/contract.ts';
import { checkUpload } from '../../../../src/modules/reporting/reading/pool/check-upload.ts';
import { checkedReportData } from '../../../../src/modules/reporting/rendering/findings-file.ts';
import { asBars, asHtml } from '../samples/sample-layouts.ts';
import { faultlessReport } from '../samples/sample-report.ts';
import { validTables } from '../samples/sample-tables.ts';

const file = (name: string, content: string) => ({ name, content: new TextEncoder().encode(content) });
const wrong = asBars(faultlessReport({ ...validTables(), 't3.granted.business': 2 }));
const lastYear = asHtml({
  ...faultlessReport(),
  title: '临江市园林绿化局2023年政府信息公开工作年度报告',
  published: '2024-01-20',
});

async function refusal(upload: Parameters<typeof checkUpload>[0]): Promise<[string, string | undefined]> {
  const error = await checkUpload(upload).then(
    () => assert.fail('it was checked'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof AppError);
  return [error.problems[0]!.code, error.problems[0]!.field];
}

test('an upload is read and checked in a thread; the answer fits the API’s schema and nothing is written', async () => {
  const before = await readdir(tmpdir());
  const checked = await checkUpload({ ...file('r.txt', wrong), previous: null });
  assert.deepEqual(
    checked.findings.map(({ code }) => code),
    ['T3-ROWSUM', 'T3-COLSUM'],
  );
  assert.equal(checked.marked.findings.length, 2);
  assert.equal(checked.report.text, null);
  const data = checkedReportData(checked);
  assert.equal(checkedReportSchema.parse(data).file, 'r.txt');
  const left = (await readdir(tmpdir())).filter(
    (name) => !before.includes(name) && /gongkai-(batch|upload)/.test(name),
  );
  assert.deepEqual(left, []);
});

test('last year’s report is used when it is of last year, and refused by its field when not', async () => {
  const upload = file('r.txt', wrong);
  const { findings } = await checkUpload({ ...upload, previous: file('last.html', lastYear) });
  assert.ok(findings.some(({ code }) => code === 'Y-CARRY'));
  assert.deepEqual(await refusal({ ...upload, previous: upload }), [
    'previous_report_of_other_year',
    'previous',
  ]);
  assert.deepEqual(await refusal({ ...upload, previous: file('x.txt', '便条') }), [
    'not_a_report',
    'previous',
  ]);
  assert.deepEqual(await refusal({ ...file('x.txt', ''), previous: null }), ['file_empty', 'file']);
});

/** A PDF with one page and nothing on it, as a scan without its pictures. */
const EMPTY_PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

test('a text that no report has is refused before it is checked', async () => {
  const endless = `${wrong}\n${`${'各项工作有序开展。'.repeat(50)}\n`.repeat(700)}`;
  assert.deepEqual(await refusal({ ...file('r.txt', endless), previous: null }), ['report_too_long', 'file']);
});

test('scans and damaged files are refused with the reason, and the next upload is checked all the same', async () => {
  assert.deepEqual(await refusal({ ...file('scan.pdf', EMPTY_PDF), previous: null }), [
    'pdf_without_text',
    'file',
  ]);
  assert.deepEqual(await refusal({ ...file('x.docx', 'PK\u0003\u0004broken'), previous: null }), [
    'docx_damaged',
    'file',
  ]);
  const all = await Promise.all(
    Array.from({ length: 6 }, () => checkUpload({ ...file('r.txt', wrong), previous: null })),
  );
  assert.ok(all.every(({ findings }) => findings.length === 2));
});
