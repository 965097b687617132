import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Application } from '../../../src/app/application.ts';
import { importDocuments } from '../../../src/app/commands/import/documents/import-documents.ts';
import { AppError, type Problem } from '../../../src/kernel/errors.ts';
import type { Runtime } from '../../../src/kernel/runtime/context.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { factsOf } from '../../../src/kernel/ledger/read.ts';
import { getReleased, listReleased, redirectFor } from '../../../src/modules/disclosure/index.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { temporaryDirectory } from '../../support/database.ts';
import { makeLegacySite, type Damage, type Oddity } from '../../support/legacy-site.ts';
import { PARAGRAPH, wordFile } from '../../support/hidden-files.ts';
import { aPdf, publish } from '../../support/publishing.ts';
import { makeAgency, makePerson, testRuntime } from '../../support/runtime.ts';

interface Account {
  dry_run: boolean;
  imported: number;
  counts: Record<'new' | 'duplicate' | 'changed' | 'refused', number>;
  rows: { line: number; result: string; title: string; problems: Problem[]; warnings: Problem[] }[];
}

const BASIS = '《宁川市政府网站集约化迁移方案》';

async function house(): Promise<{ runtime: Runtime; agencyId: string }> {
  const runtime = await testRuntime();
  const agencyId = await makeAgency(runtime, { name: '宁川市交通运输局' });
  await makePerson(runtime, agencyId, { login: 'head', name: '主任', roles: ['foi_head'] });
  await makePerson(runtime, agencyId, { login: 'writer', name: '编辑', roles: ['editor'] });
  return { runtime, agencyId };
}

async function imported(
  runtime: Runtime,
  at: string,
  more: Record<string, unknown> = {},
): Promise<{ code: number; account: Account; said: string }> {
  let said = '';
  const output = {
    stdout: (text: string | Uint8Array) => void (said += String(text)),
    stderr: () => undefined,
  };
  const args = { path: at, by: 'head', basis: BASIS, json: true, mapping: undefined, ...more };
  const code = await importDocuments({ runtime } as unknown as Application, args, output);
  return { code, said, account: (args.json ? JSON.parse(said) : null) as Account };
}

const mappingFile = (folder: string): string => {
  const at = path.join(folder, '..', `mapping-${path.basename(folder)}.csv`);
  writeFileSync(at, '旧栏目,栏目编号\n规划信息,art20_03\n');
  return at;
};

/** What the index of a damaged site comes to, by what is the matter with a row. */
const OUTCOMES: Readonly<Record<Damage | Oddity, { result: string; problem?: string; warning?: string }>> = {
  missing_page: { result: 'refused', problem: 'page_missing' },
  bad_charset: { result: 'refused', problem: 'charset_unreadable' },
  double_row: { result: 'duplicate', problem: 'same_as_row' },
  bad_date: { result: 'refused', problem: 'date_unreadable' },
  missing_attachment: { result: 'refused', problem: 'attachment_missing' },
  id_number: { result: 'refused', problem: 'findings_open' },
  classified: { result: 'refused', problem: 'classification_mark' },
  huge_page: { result: 'refused', problem: 'file_too_large' },
  unknown_column: { result: 'refused', problem: 'column_unknown' },
  outside: { result: 'refused', problem: 'file_outside' },
  address_twice: { result: 'refused', problem: 'address_twice' },
  script: { result: 'new' },
  dead_link: { result: 'new', warning: 'link_dead' },
  inner_link: { result: 'new' },
  gb18030: { result: 'new' },
  picture: { result: 'new' },
  attachment: { result: 'new' },
  no_frame: { result: 'new', warning: 'body_doubtful' },
  query: { result: 'new' },
};

test('each damage of an older site is accounted for; a dry run tells what the import does', async () => {
  const { runtime, agencyId } = await house();
  const folder = path.join(temporaryDirectory(), 'site');
  mkdirSync(folder);
  const site = makeLegacySite(folder, { rows: 60, every: 3 });
  const mapping = mappingFile(folder);
  const dry = await imported(runtime, folder, { mapping, dryRun: true });
  assert.equal(dry.code, 1, 'an import would store nothing');
  assert.equal(dry.account.imported, 0);
  for (const { line, result, problems, warnings } of dry.account.rows) {
    const matter = site.lines.get(line);
    const wanted = matter === undefined ? { result: 'new' } : OUTCOMES[matter];
    const told = `${line} ${matter}: ${JSON.stringify(problems)}`;
    assert.equal(result, wanted.result, told);
    if (wanted.problem) assert.equal(problems[0]!.code, wanted.problem, told);
    if (wanted.warning)
      assert.ok(
        warnings.some(({ code }) => code === wanted.warning),
        told,
      );
    assert.ok(problems.every(({ zh, en }) => zh !== '' && en !== ''));
  }
  const barred = await imported(runtime, folder, { mapping });
  assert.equal(barred.code, 1);
  assert.equal(barred.account.imported, 0, 'nothing half done');
  const done = await imported(runtime, folder, { mapping, skipRefused: true, batch: 7 });
  assert.equal(done.code, 0);
  assert.equal(done.account.imported, dry.account.counts.new);
  assert.deepEqual(done.account.rows, dry.account.rows, 'the dry run told what would happen');
  const again = await imported(runtime, folder, { mapping, skipRefused: true });
  assert.equal(again.account.imported, 0, 'nothing is imported twice');
  assert.equal(again.account.counts.duplicate, dry.account.counts.new + dry.account.counts.duplicate);

  const lineOf = (matter: Damage | Oddity): number => [...site.lines].find(([, one]) => one === matter)![0];
  const read = async (line: number) => {
    const to = await redirectFor(runtime.db, site.addressOf(line));
    assert.ok(to, `the old address of line ${line} leads somewhere`);
    const page = await runUseCase(runtime, PUBLIC_ACTOR, getReleased, { id: to.split('/').pop()! });
    assert.ok('document' in page && page.document);
    return page.document;
  };
  const script = await read(lineOf('script'));
  assert.doesNotMatch(script.body, /script|onclick|javascript|首页|版权所有/);
  const inner = await read(lineOf('inner_link'));
  assert.match(inner.body, new RegExp(`href="${site.addressOf(lineOf('inner_link') - 1)}"`));
  assert.match((await read(lineOf('gb18030'))).body, /由路政部门验收/);
  assert.match((await read(lineOf('picture'))).body, /<img src="\/files\/[\w-]+" alt="示意图"/);
  assert.equal(
    (await read(lineOf('attachment'))).files.filter(({ mediaType }) => mediaType === 'application/pdf')
      .length,
    1,
  );
  assert.equal((await read(lineOf('query'))).releasedOn.slice(0, 7), '2019-03');
  const twin = await read(lineOf('double_row'));
  assert.equal(
    twin.title,
    (await read(lineOf('double_row') - 1)).title,
    'the copy leads to the same document',
  );

  const list = await runUseCase(runtime, PUBLIC_ACTOR, listReleased, { column: 'art20_03', agencyId });
  assert.equal(list.total, dry.account.counts.new);
  const facts = await factsOf(runtime.db, 'document', twin.id);
  assert.deepEqual(
    facts.map(({ kind }) => kind),
    ['disclosure.imported'],
  );
  assert.equal(facts[0]!.data['basis'], BASIS);
});

test('a page that changed since is left as it is; numbers here already are not given twice; people without the post are refused', async () => {
  const { runtime, agencyId } = await house();
  const folder = path.join(temporaryDirectory(), 'site');
  mkdirSync(folder);
  const site = makeLegacySite(folder, { rows: 3, every: 100 });
  const mapping = mappingFile(folder);
  await assert.rejects(imported(runtime, folder, { mapping, by: 'writer' }), (error: AppError) => {
    assert.equal(error.kind, 'forbidden');
    return true;
  });
  await assert.rejects(imported(runtime, folder, { mapping, by: 'nobody' }), AppError);
  await assert.rejects(imported(runtime, folder, { mapping, basis: ' ' }), AppError);
  assert.equal((await imported(runtime, folder, { mapping })).account.imported, 3);
  const page = path.join(folder, 'pages/3.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('由路政部门验收', '由交警部门验收'));
  const { account } = await imported(runtime, folder, { mapping });
  assert.deepEqual(
    account.rows.map(({ result }) => result),
    ['duplicate', 'changed', 'duplicate'],
  );

  const { indexNumber } = await publish(runtime, agencyId, { documentNumber: '宁路发〔2026〕1号' });
  const table = path.join(folder, 'table.csv');
  const lines = [
    'title,date,column,text,索引号,文号',
    `关于公布收费标准的公告,2018/6/1,art20_03,收费标准见附表。,${indexNumber},`,
    '关于印发老旧小区改造实施方案的通知,2018/6/1,art20_03,正文。,,宁路发[2026]1号',
    '关于另一事项的通知,20180601,art20_03,正文另文。,旧-2018-7,宁路发（2026）第1号',
    '关于桥梁检测的通知,2018年6月1日,art20_03,桥梁检测安排。,旧-2018-8,',
  ];
  writeFileSync(table, lines.join('\n'));
  const more = await imported(runtime, table, { skipRefused: true });
  assert.deepEqual(
    more.account.rows.map(({ result, problems, warnings }) => [
      result,
      problems[0]?.code ?? warnings.map(({ code }) => code).join(),
    ]),
    [
      ['new', 'index_number_new'],
      ['duplicate', 'known_by_number'],
      ['refused', 'document_number_taken'],
      ['new', ''],
    ],
  );
  const list = await runUseCase(runtime, PUBLIC_ACTOR, listReleased, { agencyId, year: 2018 });
  assert.deepEqual(list.items.map(({ title }) => title).sort(), [
    '关于公布收费标准的公告',
    '关于桥梁检测的通知',
  ]);
  assert.ok(
    list.items.some((item) => item.indexNumber === '旧-2018-8'),
    'its own number is kept',
  );
  assert.equal(site.rows, 3);
});

test('a folder of pages without an index is read by what the pages say of themselves', async () => {
  const { runtime } = await house();
  const folder = temporaryDirectory();
  const page = (title: string, day: string, body: string): string =>
    `<html><head><meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${day}">` +
    `<meta name="ColumnName" content="公开 &gt; 规划"></head><body><article>${body}</article></body></html>`;
  writeFileSync(
    path.join(folder, 'a.html'),
    page('公路规划公示', '2020-01-02 09:30', '<p>规划全文如下。</p>'),
  );
  writeFileSync(path.join(folder, 'b.shtml'), page('', '2020-01-03', '<p>没有标题。</p>'));
  const mapping = path.join(temporaryDirectory(), 'm.csv');
  writeFileSync(mapping, '*,art20_03\n');
  const { account, code } = await imported(runtime, folder, { mapping, skipRefused: true });
  assert.equal(code, 0, 'refused pages are left out as asked');
  assert.deepEqual(
    account.rows.map(({ result, title }) => [result, title]),
    [
      ['new', '公路规划公示'],
      ['refused', ''],
    ],
  );
  assert.ok(await redirectFor(runtime.db, '/a.html'));
  const spoken = await imported(runtime, folder, { mapping, dryRun: true, json: false });
  assert.match(spoken.said, /重复 1/);
  cpSync(folder, `${folder}-more`, { recursive: true });
  rmSync(path.join(`${folder}-more`, 'b.shtml'));
  const all = await imported(runtime, `${folder}-more`, { mapping });
  rmSync(`${folder}-more`, { recursive: true });
  assert.equal(all.account.counts.duplicate, 1, 'the same pages from another folder');
});

test('a workbook with Word and PDF files: the text is taken over, the file stands beside it', async () => {
  const { runtime, agencyId } = await house();
  const folder = temporaryDirectory();
  const docx = wordFile(PARAGRAPH('现将冬季除雪的分工通知如下：主干道由市级单位负责。'));
  writeFileSync(path.join(folder, '除雪.docx'), docx);
  writeFileSync(path.join(folder, 'plan.pdf'), aPdf('snow plan').content);
  writeFileSync(path.join(folder, 'fake.pdf'), 'no pdf at all');
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  book.addWorksheet('目录').addRows([
    ['标题', '文件', '公开日期', '栏目', '摘要'],
    ['关于冬季除雪分工的通知', '除雪.docx', new Date('2017-12-01T00:00:00Z'), 'art20_03', ''],
    ['除雪规划', 'plan.pdf', '2017-12-05', 'art20_03', '除雪规划全文见附件。'],
    ['坏文件', 'fake.pdf', '2017-12-05', 'art20_03', ''],
    ['可执行文件', 'run.exe', '2017-12-05', 'art20_03', ''],
  ]);
  writeFileSync(path.join(folder, '目录.xlsx'), Buffer.from(await book.xlsx.writeBuffer()));
  const { account } = await imported(runtime, folder, { skipRefused: true });
  assert.deepEqual(
    account.rows.map(({ result, problems }) => [result, problems[0]?.code]),
    [
      ['new', undefined],
      ['new', undefined],
      ['refused', 'page_not_converted'],
      ['refused', 'page_kind'],
    ],
  );
  const list = await runUseCase(runtime, PUBLIC_ACTOR, listReleased, { agencyId, sort: 'oldest' });
  assert.deepEqual(
    list.items.map(({ title, releasedOn }) => [title, releasedOn]),
    [
      ['关于冬季除雪分工的通知', '2017-12-01'],
      ['除雪规划', '2017-12-05'],
    ],
  );
  const page = await runUseCase(runtime, PUBLIC_ACTOR, getReleased, { id: list.items[0]!.id });
  assert.ok('document' in page && page.document);
  assert.match(page.document.body, /主干道由市级单位负责/);
  assert.deepEqual(
    page.document.files.map(({ name }) => name),
    ['除雪.docx'],
  );
});
