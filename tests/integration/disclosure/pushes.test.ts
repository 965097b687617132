import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MODULES } from '../../../src/app/modules.ts';
import { AppError } from '../../../src/kernel/errors.ts';
import { factsOf } from '../../../src/kernel/ledger/read.ts';
import { verifyLedger } from '../../../src/kernel/ledger/verify.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  acceptPush,
  askPush,
  createDocumentDraft,
  endPush,
  listOnSite,
  listPushes,
  placeOnSite,
  recallPush,
  refusePush,
  repealDocument,
  searchReleased,
  siteOverview,
  startNewEdition,
  submitDraft,
  withdrawRelease,
} from '../../../src/modules/disclosure/index.ts';
import { exportPushes } from '../../../src/modules/disclosure/use-cases/push/export-pushes.ts';
import { PUBLIC_ACTOR, SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import { addColumn, closeColumn, openSite, sitesOf } from '../../../src/modules/platforms/index.ts';
import { approve, draftOf, publish } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';
import { siteInput } from '../../support/sites.ts';

const runtime = await testRuntime();
const city = await makeAgency(runtime, { kind: 'government', name: '宁川市人民政府' });
const health = await makeAgency(runtime, { name: '宁川市卫生健康委员会', parentId: city });
const education = await makeAgency(runtime, { name: '宁川市教育局', parentId: city });
const open = async (agencyId: string) =>
  (await runUseCase(runtime, SYSTEM_ACTOR, openSite, siteInput(agencyId))).id;
const educationSite = await open(education);
const healthSite = await open(health);
await open(city);

const code = (expected: string) => (error: unknown) =>
  error instanceof AppError && error.problems[0]?.code === expected;
const ask = (documentId: string, columnId = 'art20_11', siteId = educationSite) =>
  runUseCase(runtime, as('editor', health), askPush, { documentId, siteId, columnId, note: '涉及学校' });
const decide = as('foi_head', education);
const onSite = async (agencyId = education, columnId?: string) =>
  (await runUseCase(runtime, PUBLIC_ACTOR, listOnSite, { agencyId, columnId })).items.map(({ id }) => id);
const carried = async (title: string): Promise<{ document: string; push: string }> => {
  const { id } = await publish(runtime, health, { title });
  const push = await ask(id);
  await runUseCase(runtime, decide, acceptPush, { id: push.id });
  return { document: id, push: push.id };
};

test('an accepted push stands on the receiving site in the column it chose, a refused or waiting one does not', async () => {
  const { id: own } = await publish(runtime, education, { title: '中小学招生工作的通知' });
  const { id } = await publish(runtime, health, { title: '学校结核病防控工作规范' });
  const push = await ask(id);
  assert.deepEqual(await onSite(), [own], 'what waits is not shown');
  await runUseCase(runtime, decide, acceptPush, { id: push.id, columnId: 'art20_13', note: '' });
  assert.deepEqual(new Set(await onSite()), new Set([own, id]));
  assert.deepEqual(await onSite(education, 'art20_13'), [id]);
  assert.deepEqual(await onSite(education, 'art20_11'), []);
  assert.deepEqual(await onSite(education, 'statutory_content'), (await onSite()).filter(Boolean));
  const place = { agencyId: education, documentId: id };
  assert.deepEqual(await runUseCase(runtime, PUBLIC_ACTOR, placeOnSite, place), {
    as: 'carried',
    columns: ['art20_13', 'statutory_content'],
  });
  const overview = await runUseCase(runtime, PUBLIC_ACTOR, siteOverview, { agencyId: education });
  assert.ok(overview.newest.latest.some((item) => item.id === id && item.agencyId === health));
  assert.equal(overview.counts.columns.find(({ columnId }) => columnId === 'art20_13')?.count, 1);
  const search = async (q: string) =>
    (await runUseCase(runtime, PUBLIC_ACTOR, searchReleased, { q, siteAgencyId: education })).items.map(
      (item) => item.id,
    );
  assert.deepEqual(await search('结核病'), [id], 'search within the site finds what it carries');
  const year = { agencyId: education, columnId: 'art20_13', year: 2026, kind: 'budget' };
  assert.equal((await runUseCase(runtime, PUBLIC_ACTOR, listOnSite, year)).total, 0, 'further filters hold');
  const other = await publish(runtime, health, { title: '医师资格考试公告' });
  assert.deepEqual(await search('医师资格'), [], 'nothing of other agencies');
  const second = await ask(other.id);
  await runUseCase(runtime, decide, refusePush, { id: second.id, reason: '与教育无关' });
  assert.ok(!(await onSite()).includes(other.id));
  await assert.rejects(runUseCase(runtime, decide, acceptPush, { id: second.id }), code('push_decided'));
});

test('only what readers find now can be pushed: no draft, nothing in review, withdrawn or repealed', async () => {
  const editor = as('editor', health);
  const { id: draft } = await runUseCase(runtime, editor, createDocumentDraft, draftOf(health));
  await assert.rejects(ask(draft), code('push_only_released'));
  await runUseCase(runtime, editor, submitDraft, { id: draft });
  await assert.rejects(ask(draft), code('push_only_released'), 'in review');
  const gone = await publish(runtime, health, { title: '误发的文件' });
  await runUseCase(runtime, editor, withdrawRelease, { id: gone.id, reason: 'duplicate', note: '重复发布' });
  await assert.rejects(ask(gone.id), code('push_only_released'), 'withdrawn');
  const old = await publish(runtime, health, { title: '已废止的办法' });
  const repeal = { id: old.id, repealedOn: '2026-11-20', basis: '宁试发〔2026〕99号' };
  await runUseCase(runtime, as('foi_head', health), repealDocument, repeal);
  await assert.rejects(ask(old.id), code('push_not_repealed'));
  const fine = await publish(runtime, health, { title: '可以推送的文件' });
  await assert.rejects(ask(fine.id, 'art20_11', healthSite), code('push_to_itself'));
  for (const column of ['guide', 'annual_reports', 'statutory_content', 'art99'])
    await assert.rejects(ask(fine.id, column), code('push_column_unfit'), column);
  await ask(fine.id);
  await assert.rejects(ask(fine.id), code('push_open'));
});

test('what happens at the source follows at once: a new edition, a withdrawal, a repeal; never a copy', async () => {
  const editor = as('editor', health);
  const { document } = await carried('学校食堂卫生要求');
  await runUseCase(runtime, editor, startNewEdition, { id: document });
  assert.ok((await onSite()).includes(document), 'a draft of a new edition changes nothing');
  await runUseCase(runtime, editor, submitDraft, { id: document });
  await approve(runtime, health, document);
  assert.equal((await onSite()).filter((id) => id === document).length, 1, 'the new edition in its place');
  await runUseCase(runtime, editor, withdrawRelease, { id: document, reason: 'content_error', note: '有误' });
  assert.ok(!(await onSite()).includes(document));
  assert.equal(
    (await runUseCase(runtime, PUBLIC_ACTOR, placeOnSite, { agencyId: education, documentId: document })).as,
    null,
  );
  const desk = { agencyId: education, side: 'incoming' as const, documentId: document };
  const [row] = (await runUseCase(runtime, decide, listPushes, desk)).items;
  assert.deepEqual(
    [row?.title, row?.documentState, row?.isShown],
    [null, 'withdrawn', false],
    'no title of what was taken down',
  );
  const repealed = await carried('旧版托幼机构卫生标准');
  await runUseCase(runtime, as('foi_head', health), repealDocument, {
    id: repealed.document,
    repealedOn: '2026-11-20',
    basis: '宁试发〔2026〕98号',
  });
  assert.ok(!(await onSite()).includes(repealed.document), 'other sites do not carry what is repealed');
  assert.ok((await onSite(health)).includes(repealed.document), 'at its source it stays, marked');
});

test('a document withdrawn while its push waits cannot be accepted', async () => {
  const { id } = await publish(runtime, health, { title: '等待期间撤下的文件' });
  const push = await ask(id);
  await runUseCase(runtime, as('editor', health), withdrawRelease, { id, reason: 'duplicate', note: '重复' });
  await assert.rejects(runUseCase(runtime, decide, acceptPush, { id: push.id }), code('push_only_released'));
  await runUseCase(runtime, decide, refusePush, { id: push.id, reason: '文件已撤下' });
});

test('the receiving site ends, the asking agency recalls; neither can do the other’s part', async () => {
  const ended = await carried('停止转载的文件');
  const recalled = await carried('撤回推送的文件');
  const end = { id: ended.push, reason: '活动结束' };
  const recall = { id: recalled.push, reason: '内容已调整' };
  await assert.rejects(runUseCase(runtime, as('foi_head', health), endPush, end), /权限/);
  await assert.rejects(runUseCase(runtime, decide, recallPush, recall), /权限/);
  await assert.rejects(
    runUseCase(runtime, as('editor', education), acceptPush, { id: ended.push }),
    /权限/,
    'an editor does not decide',
  );
  await runUseCase(runtime, decide, endPush, end);
  await runUseCase(runtime, as('editor', health), recallPush, recall);
  const shown = await onSite();
  assert.ok(!shown.includes(ended.document) && !shown.includes(recalled.document));
  assert.ok((await onSite(health)).includes(ended.document));
  await ask(ended.document);
  const facts = await factsOf(runtime.db, 'push', ended.push);
  const ofSide = (agencyId: string) =>
    facts.filter((fact) => fact.agencyId === agencyId).map(({ kind }) => kind);
  assert.deepEqual(ofSide(health), [
    'disclosure.push_asked',
    'disclosure.push_taken_up',
    'disclosure.push_dropped',
  ]);
  assert.deepEqual(ofSide(education), [
    'disclosure.push_received',
    'disclosure.push_accepted',
    'disclosure.push_ended',
  ]);
});

test('an own column is merged with what stands in it and what it carries; an index number stays', async () => {
  const column = (name: string, parentId?: string) =>
    runUseCase(runtime, decide, addColumn, {
      agencyId: education,
      name,
      description: name,
      ...(parentId ? { parentId } : {}),
    });
  const below = await column('校园健康', 'art20_11');
  const target = await column('平安校园');
  const own = await publish(runtime, education, { title: '校园健康行动', columns: [below.id] });
  assert.ok((await onSite(education, 'art20_11')).includes(own.id), 'found in the item above');
  const { id } = await publish(runtime, health, { title: '近视防控要点' });
  const push = await ask(id, below.id);
  await runUseCase(runtime, decide, acceptPush, { id: push.id });
  await assert.rejects(
    runUseCase(runtime, decide, closeColumn, { id: below.id, reason: '合并' }),
    code('column_in_use'),
  );
  await runUseCase(runtime, decide, closeColumn, { id: below.id, reason: '合并', mergeInto: target.id });
  assert.deepEqual(new Set(await onSite(education, target.id)), new Set([own.id, id]));
  assert.deepEqual(
    (await onSite(education, 'art20_11')).filter((one) => one === own.id),
    [],
  );
  const item = (await runUseCase(runtime, PUBLIC_ACTOR, listOnSite, { agencyId: education })).items.find(
    (one) => one.id === own.id,
  );
  assert.deepEqual([item?.indexNumber, item?.columns], [own.indexNumber, [target.id]]);
});

test('the portal’s column lists every agency’s documents and what the portal carries, each once', async () => {
  const { id } = await publish(runtime, health, { title: '便民就医二十条', columns: ['art20_11'] });
  const portal = await runUseCase(runtime, SYSTEM_ACTOR, askPush, {
    documentId: id,
    siteId: (await sitesOf(runtime.db)).find(({ agencyId }) => agencyId === city)!.id,
    columnId: 'art20_11',
  });
  await runUseCase(runtime, as('foi_head', city), acceptPush, { id: portal.id });
  const all = { agencyId: city, of: 'all' as const, columnId: 'art20_11', pageSize: 100 };
  const { items, total } = await runUseCase(runtime, PUBLIC_ACTOR, listOnSite, all);
  assert.equal(items.filter((item) => item.id === id).length, 1);
  assert.equal(items.length, total);
});

test('the desk of pushes filters, counts by state, and hands the list out; the ledger proves the records', async () => {
  const outgoing = { agencyId: health, side: 'outgoing' as const };
  const all = await runUseCase(runtime, as('editor', health), listPushes, outgoing);
  assert.equal(
    all.total,
    Object.values(all.byState).reduce((sum, count) => sum + count, 0),
  );
  const waiting = await runUseCase(runtime, as('editor', health), listPushes, {
    ...outgoing,
    state: 'waiting',
    text: '可以推送',
  });
  assert.deepEqual(
    waiting.items.map(({ title, may }) => [title, may.recall, may.decide]),
    [['可以推送的文件', true, false]],
  );
  const sheet = await runUseCase(runtime, as('foi_clerk', education), exportPushes, {
    agencyId: education,
    side: 'incoming',
    format: 'csv',
  });
  const text = sheet.content.toString('utf8');
  assert.match(text, /学校结核病防控工作规范/);
  assert.ok(!text.includes('学校食堂卫生要求'), 'the title of a withdrawn document stays with its agency');
  const digests = MODULES.flatMap((module) => module.recordDigests ?? []);
  assert.equal((await verifyLedger(runtime.db, runtime.files, digests)).firstBreak, null);
});
