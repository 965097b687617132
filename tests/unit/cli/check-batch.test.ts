import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import exceljs from 'exceljs';
import { runCheck } from '../../../src/cli/check.ts';
import type { CheckOptions } from '../../../src/cli/check.ts';
import { asBars, asHtml } from '../reporting/samples/sample-layouts.ts';
import { faultlessReport } from '../reporting/samples/sample-report.ts';
import { validTables } from '../reporting/samples/sample-tables.ts';

let root = '';
const at = (...names: string[]): string => join(root, ...names);
const fresh = { 't3.carried_in.natural_person': 1 };

/** A report of an agency and a year. */
function report(agency: string, year: number, cells: Record<string, number> = {}) {
  const plain = faultlessReport({ ...validTables(), ...cells });
  const text = Object.fromEntries(
    Object.entries(plain.text).map(([section, lines]) => [
      section,
      lines.map((line) => line.replaceAll('临江市园林绿化局', agency).replaceAll('2024', String(year))),
    ]),
  );
  const title = `${agency}${year}年政府信息公开工作年度报告`;
  return { ...plain, text, title, published: `${year + 1}-01-20` };
}

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'gongkai-batch-test-'));
  await mkdir(at('province', '甲市'), { recursive: true });
  await mkdir(at('province', '.git'), { recursive: true });
  await mkdir(at('earlier'));
  await writeFile(at('province', '甲市', '好.html'), asHtml(report('甲市统计局', 2024, fresh)));
  await writeFile(at('province', '错.txt'), asBars(report('乙市财政局', 2024, { 't3.granted.business': 2 })));
  await writeFile(
    at('province', '甲市', 'script.txt'),
    `${asBars(report('丙市水利局', 2024, { 't4.review.total': 9 }))}\n<script>alert(1)</script> & "引号"`,
  );
  await writeFile(at('province', '便条.md'), '午后有雨，记得带伞。');
  await writeFile(at('province', '旧.doc'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  await writeFile(at('province', 'photo.jpg'), 'x');
  await writeFile(at('province', '~$锁.docx'), 'x');
  await writeFile(at('province', '.git', '藏.txt'), asBars(report('丁市林业局', 2024)));
  await writeFile(at('earlier', '去年.txt'), asBars(report('甲市统计局', 2023)));
});
after(() => rm(root, { recursive: true }));

async function run(files: string[], options: Partial<CheckOptions> = {}) {
  const [out, err] = [[] as string[], [] as string[]];
  const code = await runCheck({
    files,
    json: false,
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
    ...options,
  });
  return { code, out: out.join(''), err: err.join('') };
}

interface Row {
  file: string;
  agency: string;
  previous?: string;
  findings: { code: string }[];
}
const rowsOf = (out: string) =>
  JSON.parse(out) as { reports: Row[]; unreadable_files?: { file: string; problems: { code: string }[] }[] };

test('a folder: every report at any depth in a table, the first error of each, sums by check, what was not read', async () => {
  const { code, out, err } = await run([at('province')]);
  assert.equal(code, 2);
  const lines = out.split('\n');
  assert.match(
    lines.find((line) => line.includes('错.txt'))!,
    /乙市财政局 +2024 +2 +0 +0 {2}T3-ROWSUM/,
  );
  assert.match(
    lines.find((line) => line.includes('好.html'))!,
    /甲市统计局 +2024 +0 +0 +0$/,
  );
  assert.doesNotMatch(out, /丁市|锁|photo/);
  assert.match(out, /T4-SUM +1 {2}1 份/);
  assert.match(
    out,
    /无法读取的文件 2 个[^]*便条\.md[^]*旧\.doc[^]*共核对 3 份报告，2 个文件无法读取：错误 4/,
  );
  assert.match(err, /另有 1 个其他类型/);
  assert.equal(
    (await run([at('province', '甲市', '好.html'), at('earlier')])).code,
    1,
    'Y-CARRY between the two',
  );
});

test('--json is one object, report by report; threads and no threads say the same', async () => {
  const alone = await run([at('province'), at('earlier')], { json: true, workers: 0 });
  const threads = await run([at('province'), at('earlier')], { json: true, workers: 2 });
  assert.equal(alone.out, threads.out);
  assert.equal(alone.code, 2);
  const { reports, unreadable_files: unreadable } = rowsOf(alone.out);
  assert.deepEqual(
    reports.map(({ agency }) => agency).sort(),
    ['丙市水利局', '乙市财政局', '甲市统计局', '甲市统计局'].sort(),
  );
  assert.deepEqual(
    unreadable!.map(({ file, problems }) => [file, problems[0]!.code]),
    [
      [at('province', '便条.md'), 'not_a_report'],
      [at('province', '旧.doc'), 'old_word'],
    ],
  );
  const compared = reports.find(({ previous }) => previous !== undefined)!;
  assert.equal(compared.file, at('province', '甲市', '好.html'));
  assert.equal(compared.previous, at('earlier', '去年.txt'));
  assert.ok(compared.findings.some(({ code }) => code === 'Y-CARRY'));
});

test('--previous with a folder pairs by agency and year; its reports are not checked themselves', async () => {
  const { out } = await run([at('province', '甲市')], { json: true, previous: at('earlier') });
  const { reports } = rowsOf(out);
  assert.equal(reports.length, 2);
  assert.equal(reports.filter(({ previous }) => previous === at('earlier', '去年.txt')).length, 1);
});

test('--xlsx: reports, findings with rule and repair, files not read; headings stand still and filter', async () => {
  const target = at('findings.xlsx');
  const { err } = await run([at('province')], { xlsx: target });
  assert.match(err, /已写出/);
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(target);
  const [reports, findings, refused] = book.worksheets;
  assert.deepEqual([reports!.rowCount, findings!.rowCount, refused!.rowCount], [4, 5, 3]);
  for (const sheet of book.worksheets) assert.equal(sheet.views[0]?.state, 'frozen');
  assert.deepEqual(
    book.worksheets.map((sheet) => sheet.autoFilter),
    ['A1:K4', 'A1:M5', 'A1:C3'],
  );
  const row = findings!.getRow(2).values as unknown[];
  assert.ok(row.includes('T3-ROWSUM') && row.includes('错误') && row.includes('乙市财政局'));
  assert.ok(
    row.some((value) => typeof value === 'string' && value.includes('国办公开办函')),
    'the rule is named',
  );
});

test('--html: an index in every order and a page a report; the report’s own markup is shown, never obeyed', async () => {
  const target = at('pages');
  await mkdir(target);
  await writeFile(join(target, 'keep.txt'), 'mine');
  await run([at('province')], { html: target });
  const names = (await readdir(target)).sort();
  assert.ok(names.includes('keep.txt') && names.includes('index.html') && names.includes('错.html'));
  assert.deepEqual(
    names.filter((name) => name.startsWith('.')),
    [],
  );
  const page = await readFile(join(target, 'script.html'), 'utf8');
  assert.ok(page.includes('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;引号&quot;'));
  assert.doesNotMatch(page, /<script/);
  assert.match(page, /<td class="read"><mark[^>]* class="mark-error">9<\/mark>/);
  const index = await readFile(join(target, 'index.html'), 'utf8');
  for (const [, link] of index.matchAll(/href="([^"#]+)"/g))
    assert.ok(existsSync(join(target, decodeURIComponent(link!))), link);
  assert.ok(index.indexOf('乙市财政局') < index.indexOf('甲市统计局'), 'most errors first');
  assert.match(index, /便条\.md/);
});

test('--similar: texts that agencies copied from each other are found, and stand side by side on the page', async () => {
  const words = [
    '围绕居民最关心的用水、出行和就学事项，梳理出二十七个办事场景，逐一写明材料、时限和受理窗口，张贴在各村便民服务点。',
    '安排两名工作人员轮流值守公开电话，对来电咨询逐条登记，当天能答的当天答，需要会商的三日内回复，并按月汇总热点问题。',
    '把历年会议纪要中可以公开的部分重新整理，补齐了缺失的附件和图表，请退休干部帮助核对地名和人名，避免以讹传讹。',
    '在集镇的电子屏上滚动播放补贴发放名单的查询办法，组织大学生志愿者上门为行动不便的老人讲解查询步骤和申诉途径。',
  ];
  const with_ = (agency: string, extra: string[]) => {
    const plain = report(agency, 2024);
    return asBars({ ...plain, text: { ...plain.text, problems: [...extra, ...plain.text.problems!] } });
  };
  await mkdir(at('sisters'));
  await writeFile(at('sisters', 'a.txt'), with_('甲市统计局', words));
  await writeFile(at('sisters', 'b.txt'), with_('乙市统计局', words));
  const other = words.map((text) => [...text].reverse().join(''));
  await writeFile(at('sisters', 'c.txt'), with_('丙市统计局', other));
  const copies = (out: string) =>
    rowsOf(out).reports.map(({ findings }) => findings.filter(({ code }) => code === 'F-TEXT').length);
  assert.deepEqual(copies((await run([at('sisters')], { json: true })).out), [0, 0, 0]);
  const { out } = await run([at('sisters')], { json: true, similar: true, html: at('similar'), workers: 2 });
  const [a, b, c] = copies(out);
  assert.ok(a! > 0 && b! > 0, 'both copies are told of');
  assert.ok(c! < a! || c === 0, 'another text is not called a copy of them');
  const page = await readFile(at('similar', 'a.html'), 'utf8');
  assert.match(page, /与乙市统计局2024年报告相同的文字占 \d+%/);
  assert.ok(page.split('用水、出行和就学事项').length > 3, 'once in the text, twice side by side');
  const before = with_('甲市统计局', words).replaceAll('2024', '2023').replace('2025-01-20', '2024-01-20');
  await writeFile(at('sisters', 'before.txt'), before);
  await run([at('sisters', 'a.txt')], { previous: at('sisters', 'before.txt'), html: at('alike') });
  const own = await readFile(at('alike', 'a.html'), 'utf8');
  assert.match(own, /与甲市统计局2023年报告相同的文字占 (9\d|100)%/, 'last year’s text too');
});

test('an output that cannot be written is refused before anything is read', async () => {
  await assert.rejects(run([at('province')], { xlsx: at('none', 'f.xlsx') }), /--xlsx|无法写出/);
  await assert.rejects(run([at('province')], { html: at('province', '错.txt') }), /无法写出/);
  await mkdir(at('empty'));
  await assert.rejects(run([at('empty')]), /没有年度报告文件/);
});

test('interrupted: exit 130, and neither an output nor anything half-written stays', async () => {
  await mkdir(at('many'));
  const text = asBars(report('甲市统计局', 2024));
  for (let number = 0; number < 400; number += 1) await writeFile(at('many', `${number}.txt`), text);
  const scratch = at('scratch');
  await mkdir(scratch);
  const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
  const outputs = ['--xlsx', at('late.xlsx'), '--html', at('late')];
  const child = spawn(process.execPath, [main, 'check', at('many'), '--workers', '1', ...outputs], {
    env: { ...process.env, TMPDIR: scratch },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (data: Buffer) => said.push(data.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  // It is at work once the folder for what was read is there.
  while ((await readdir(scratch)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill('SIGINT');
  assert.equal(await ended, 130);
  assert.match(said.join(''), /已中断，没有写出文件/);
  assert.deepEqual(await readdir(scratch), []);
  assert.deepEqual(await readdir(at('late')), []);
  assert.deepEqual(
    (await readdir(root)).filter((name) => name.includes('late.xlsx')),
    [],
  );
});
