import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/kernel/errors.ts';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { homeAgencyId } from '../../../src/kernel/policy/home-agency.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import { createDocumentDraft, disclosureModule } from '../../../src/modules/disclosure/index.ts';
import { getFindings } from '../../../src/modules/disclosure/use-cases/checks/get-findings.ts';
import { addWord } from '../../../src/modules/disclosure/use-cases/words/add-word.ts';
import { changeWord } from '../../../src/modules/disclosure/use-cases/words/change-word.ts';
import { wordsText } from '../../../backoffice/src/text/settings-publishing.ts';
import { WORD_COLUMNS } from '../../../src/modules/disclosure/messages/checks.ts';
import { exportWords } from '../../../src/modules/disclosure/use-cases/words/export-words.ts';
import { importWords } from '../../../src/modules/disclosure/use-cases/words/import-words.ts';
import { listCheckedWords } from '../../../src/modules/disclosure/use-cases/words/list-words.ts';
import { removeWord } from '../../../src/modules/disclosure/use-cases/words/remove-word.ts';
import { csvRows } from '../../../src/modules/disclosure/views/checks/word-csv.ts';
import { draftOf } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';

const runtime = await testRuntime();
const home = await makeAgency(runtime);
const agencyId = await makeAgency(runtime);
const keeper = as('publication_reviewer', agencyId);
const keeperAtHome = as('foi_head', home);
const editor = as('editor', agencyId);
const list = (more: Record<string, unknown> = {}) =>
  runUseCase(runtime, keeper, listCheckedWords, { agencyId, pageSize: 100, ...more });
const found = async (body: string): Promise<string[]> => {
  const { id } = await runUseCase(runtime, editor, createDocumentDraft, draftOf(agencyId, { body }));
  const { findings } = await runUseCase(runtime, editor, getFindings, { id });
  return findings
    .filter(({ group }) => group === 'wording')
    .map(({ severity, quote, fixes }) => `${severity}:${quote}→${fixes[0]?.preview ?? ''}`);
};
const refused = (code: string) => (error: unknown) => {
  assert.ok(error instanceof AppError, String(error));
  assert.equal(error.problems[0]!.code, code);
  return true;
};
const csv = (text: string) => ({ name: '词表.csv', content: new TextEncoder().encode(text) });

test('the house begins with a list; an agency has its own besides, which goes first', async () => {
  assert.equal(await homeAgencyId(runtime.db), home);
  const all = await list();
  assert.ok(all.total > 80);
  assert.deepEqual([all.mayEditHouse, all.mayEditAgency], [false, true]);
  assert.deepEqual(await found('<p>按装设备</p>'), ['warning:按装→安装']);
  await runUseCase(runtime, keeper, addWord, {
    agencyId,
    wrong: '按装',
    suggestion: '装设',
    severity: 'error',
  });
  await runUseCase(runtime, keeper, addWord, {
    agencyId,
    wrong: '望澜河',
    suggestion: '望澜江',
    why: '地名以江为准',
  });
  assert.deepEqual(await found('<p>按装设备，望澜河</p>'), ['error:按装→装设', 'warning:望澜河→望澜江']);
  await assert.rejects(
    runUseCase(runtime, keeper, addWord, { agencyId, wrong: '望澜河' }),
    refused('word_present'),
  );
  const own = await list({ scope: 'agency', q: '望澜' });
  assert.deepEqual(
    own.items.map(({ wrong, editable, agencyId: of }) => [wrong, editable, of]),
    [['望澜河', true, agencyId]],
  );
});

test('the house’s list is the home agency’s to keep', async () => {
  const input = { agencyId: home, house: true, wrong: '全院', suggestion: '全域', severity: 'info' };
  await assert.rejects(runUseCase(runtime, keeper, addWord, input), refused('not_permitted'));
  const { id } = await runUseCase(runtime, keeperAtHome, addWord, input);
  assert.deepEqual(await found('<p>全院治理</p>'), ['info:全院→全域']);
  await assert.rejects(
    runUseCase(runtime, keeper, changeWord, { ...input, wordId: id }),
    refused('not_permitted'),
  );
  await runUseCase(runtime, keeperAtHome, changeWord, { wordId: id, wrong: '全院治', suggestion: '' });
  assert.deepEqual(await found('<p>全院治理</p>'), ['warning:全院治→']);
  await runUseCase(runtime, keeperAtHome, removeWord, { wordId: id });
  assert.deepEqual(await found('<p>全院治理</p>'), []);
});

test('a list leaves as CSV and comes back row by row accounted for, all or nothing', async () => {
  const { content } = await runUseCase(runtime, keeper, exportWords, { agencyId });
  const rows = csvRows(content.toString('utf8'));
  assert.deepEqual(rows[0], ['错误用语', '建议用语', '级别', '说明', '范围']);
  assert.ok(rows.some(([wrong, , , , scope]) => wrong === '望澜河' && scope === '本机关'));
  const text =
    '错误用语,级别,建议用语,说明\n"甲,乙",错误,甲乙,"他说""好"""\n望澜河,提醒,望澜江,地名以江为准\n望澜湖,,望澜江,\n';
  const dry = await runUseCase(runtime, keeper, importWords, { agencyId, file: csv(text) });
  assert.deepEqual(
    [dry.rows.map(({ row, wrong, outcome }) => `${row} ${wrong} ${outcome}`), dry.imported],
    [['2 甲,乙 new', '3 望澜河 same', '4 望澜湖 new'], false],
  );
  assert.equal((await list({ q: '望澜湖' })).total, 0);
  const done = await runUseCase(runtime, keeper, importWords, { agencyId, dryRun: 'false', file: csv(text) });
  assert.deepEqual([done.added, done.changed, done.imported], [2, 0, true]);
  assert.deepEqual(await found('<p>甲,乙望澜湖</p>'), ['error:甲,乙→甲乙', 'warning:望澜湖→望澜江']);
  const bad = '错误用语,级别\n丙,很糟\n,错误\n丁,错误\n丁,错误\n';
  const refusedList = await runUseCase(runtime, keeper, importWords, {
    agencyId,
    dryRun: false,
    file: csv(bad),
  });
  assert.deepEqual([refusedList.refused, refusedList.imported], [3, false]);
  assert.equal((await list({ q: '丁' })).total, 0);
  await assert.rejects(
    runUseCase(runtime, keeper, importWords, { agencyId, file: csv('a,b\n1,2') }),
    refused('words_unreadable'),
  );
  const gbk = Buffer.from('b4edcef3d3c3d3ef0ab1fbb1fb0a', 'hex');
  const read = await runUseCase(runtime, keeper, importWords, {
    agencyId,
    file: { name: 'a.csv', content: gbk },
  });
  assert.deepEqual(
    read.rows.map(({ wrong }) => wrong),
    ['丙丙'],
  );
});

test('the example file has the columns of the export, is read as it is, and the hint names what is read', async () => {
  const { content, name } = await runUseCase(runtime, keeper, exportWords, { agencyId, example: 'true' });
  const whole = await runUseCase(runtime, keeper, exportWords, { agencyId });
  assert.deepEqual(csvRows(content.toString('utf8'))[0], csvRows(whole.content.toString('utf8'))[0]);
  const tried = await runUseCase(runtime, keeper, importWords, { agencyId, file: { name, content } });
  assert.deepEqual([tried.added, tried.refused, tried.imported], [3, 0, false]);
  for (const column of WORD_COLUMNS) {
    assert.ok(wordsText.importColumns.zh.includes(column), column);
    assert.ok(wordsText.importColumns.en.includes(column), column);
  }
});

test('lists stand under the ledger', async () => {
  const verified = await verifyLedger(runtime.db, runtime.files, disclosureModule.recordDigests!);
  assert.equal(verified.ok, true, JSON.stringify(verified.firstBreak));
});
