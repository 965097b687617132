import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runCheck } from '../../../src/cli/check.ts';
import { reportText } from '../../../src/cli/check/report-text.ts';
import { finding } from '../../../src/modules/reporting/domain/checking/finding.ts';
import { reportOfTables } from '../../../src/modules/reporting/domain/checking/report-model.ts';
import { asBars, asHtml } from '../reporting/samples/sample-layouts.ts';
import { faultlessReport } from '../reporting/samples/sample-report.ts';
import { validTables } from '../reporting/samples/sample-tables.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-check-'));
  const wrong = faultlessReport({ ...validTables(), 't3.granted.business': 2 });
  const lastYear = { ...faultlessReport(), title: '临江市园林绿化局2023年政府信息公开工作年度报告' };
  await writeFile(at('good.html'), asHtml(faultlessReport()));
  await writeFile(at('wrong.txt'), asBars(wrong));
  await writeFile(at('last.txt'), asBars(lastYear).replace('2025-01-20', '2024-01-20'));
  await writeFile(at('note.txt'), '午后有雨，记得带伞。');
});

after(() => rm(folder, { recursive: true }));

async function run(files: string[], options: { previous?: string; json?: boolean } = {}) {
  const [out, err] = [[] as string[], [] as string[]];
  const code = await runCheck({
    files: files.map(at),
    ...(options.previous === undefined ? {} : { previous: at(options.previous) }),
    json: options.json ?? false,
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
  });
  return { code, out: out.join(''), err: err.join('') };
}

test('exit 0 without error-level findings, 1 with some, 2 when a file cannot be read', async () => {
  assert.equal((await run(['good.html'])).code, 0);
  assert.equal((await run(['wrong.txt'])).code, 1);
  assert.equal((await run(['good.html', 'wrong.txt'])).code, 1);
  const unreadable = await run(['good.html', 'note.txt', 'none.txt']);
  assert.equal(unreadable.code, 2);
  assert.match(unreadable.err, /note\.txt.*不像/);
  assert.match(unreadable.err, /none\.txt.*not found/);
  assert.match(unreadable.out, /good\.html/);
});

test('text for people: Chinese, with mark, code, cells, values, quote, rule and a summary', async () => {
  const { out } = await run(['wrong.txt']);
  assert.match(out, /临江市园林绿化局 · 2024 年度/);
  assert.match(out, /✗ \[错误\] T3-ROWSUM/);
  assert.match(out, /t3\.granted\.total（（一）予以公开·总计）|t3\.granted\.natural_person/);
  assert.match(out, /核对值：8 {2}原文值：7/);
  assert.match(out, /原文：“/);
  assert.match(out, /依据：/);
  assert.match(out, /共核对 1 份报告：错误 2，警告 0，提示 0。/);
  assert.match((await run(['good.html'])).out, /未发现问题/);
});

test('a change against last year is told as such, not as what should be', () => {
  const jump = finding('Y-JUMP', 'info', '与上年相差较大。', { expected: 130, actual: 1686 });
  const wrong = finding('T3-ROWSUM', 'error', '总计不符。', { expected: 8, actual: 7 });
  const text = reportText('a.html', reportOfTables({}, { year: 2025, agency: '某局' }), [jump, wrong]);
  assert.match(text, /上年：130 {2}本年：1686/);
  assert.match(text, /核对值：8 {2}原文值：7/);
});

test('--json prints exactly the contract', async () => {
  const { out, code } = await run(['good.html', 'wrong.txt'], { json: true });
  assert.equal(code, 1);
  const { reports } = JSON.parse(out) as { reports: Record<string, unknown>[] };
  assert.equal(reports.length, 2);
  assert.deepEqual(Object.keys(reports[0]!), [
    'file',
    'agency',
    'year',
    'format',
    'published_on',
    'tables',
    'unreadable',
    'inferred',
    'findings',
  ]);
  assert.deepEqual(
    { ...reports[0], tables: null },
    {
      file: at('good.html'),
      agency: '临江市园林绿化局',
      year: 2024,
      format: '2021',
      published_on: '2025-01-20',
      tables: null,
      unreadable: [],
      inferred: [],
      findings: [],
    },
  );
  assert.deepEqual(reports[0]!['tables'], validTables());
  const findings = reports[1]!['findings'] as Record<string, unknown>[];
  assert.deepEqual(
    findings.map(({ code: name, severity }) => `${String(name)} ${String(severity)}`),
    ['T3-ROWSUM error', 'T3-COLSUM error'],
  );
  const keys = [
    'code',
    'severity',
    'message',
    'cells',
    'expected',
    'actual',
    'quote',
    'place',
    'rule',
    'repair',
  ];
  for (const finding of findings) assert.deepEqual(Object.keys(finding), keys);
});

test('--previous compares years, and says when it is of another year', async () => {
  const compared = await run(['good.html'], { previous: 'last.txt', json: true });
  assert.equal(compared.code, 1);
  assert.match(compared.out, /Y-CARRY/);
  const other = await run(['good.html'], { previous: 'good.html' });
  assert.equal(other.code, 0);
  assert.match(other.err, /--previous/);
  assert.equal((await run(['good.html'], { previous: 'none.txt' })).code, 2);
});
