import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../../../src/kernel/ledger/read.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  discardDraft,
  getDocumentInterpretation,
  recallDraft,
  saveDraft,
  startNewEdition,
  withdrawRelease,
} from '../../../src/modules/disclosure/index.ts';
import { getDocument } from '../../../src/modules/disclosure/use-cases/get-document.ts';
import { exportInterpretations } from '../../../src/modules/disclosure/use-cases/interpretation/export-interpretations.ts';
import { listInterpretations } from '../../../src/modules/disclosure/use-cases/interpretation/list-interpretations.ts';
import { interpretationWorld } from '../../support/interpretation-world.ts';
import { proveRecords } from '../../support/proof.ts';
import { approve, finish, publish } from '../../support/publishing.ts';
import { as, makeAgency } from '../../support/runtime.ts';
import { refusal } from '../../support/refusals.ts';

type World = Awaited<ReturnType<typeof interpretationWorld>>;
const listed = ({ runtime, agencyId, editor }: World, more: object = {}) =>
  runUseCase(runtime, editor, listInterpretations, { agencyId, ...more });
const states = async (world: World) =>
  (await listed(world)).items.map(({ documentId, state, dueOn }) => [documentId, state, dueOn]);

/** A draft whose interpretation is approved and waits for it. */
async function waitingPair(world: World, more: Record<string, unknown> = {}) {
  const { runtime, agencyId, draft, plan, submit, explaining } = world;
  const id = await draft(more);
  await plan(id);
  const explanation = await explaining(id);
  await submit(explanation);
  assert.equal((await approve(runtime, agencyId, explanation)).stage, 'waiting');
  return { id, explanation };
}

test('the list goes with the work: owed, waiting, done; with both documents', async () => {
  const world = await interpretationWorld();
  const { runtime, agencyId, draft, plan, submit } = world;
  const planned = await draft({ title: '还没有解读的办法' });
  await plan(planned);
  await draft({ title: '没有方案的草稿' });
  const { id, explanation } = await waitingPair(world);
  assert.deepEqual(await states(world), [
    [planned, 'owed', null],
    [id, 'waiting', null],
  ]);
  await submit(id);
  await approve(runtime, agencyId, id);
  assert.deepEqual(await states(world), [
    [planned, 'owed', null],
    [id, 'done', '2026-11-20'],
  ]);
  const done = await listed(world, { state: 'done' });
  assert.deepEqual(
    done.items[0]!.interpretations.map((one) => [one.id, one.form, one.state, one.releasedOn]),
    [[explanation, 'question_answer', 'released', '2026-11-20']],
  );
  assert.deepEqual([done.items[0]!.firstInterpreter, done.items[0]!.forms], ['方予宁', ['text']]);
  const sheet = await runUseCase(runtime, world.editor, exportInterpretations, { agencyId, format: 'csv' });
  const lines = sheet.content.toString('utf8').trim().split('\r\n');
  assert.equal(lines.length, 3);
  assert.match(lines[2]!, /"已解读".*"方予宁","一读就懂：老旧小区怎么改","问答","已发布","2026-11-20"/);
  const page = await listed(world, { page: 2, pageSize: 1 });
  assert.deepEqual([page.items.map(({ documentId }) => documentId), page.total], [[id], 2]);
});

test('what readers see counts: a new draft of a published document explains nothing yet', async () => {
  const world = await interpretationWorld('within');
  const { runtime, agencyId, draft, plan, submit, editor } = world;
  const id = await draft();
  await plan(id);
  await submit(id);
  await approve(runtime, agencyId, id);
  const { id: other } = await publish(runtime, agencyId, { kind: 'public_notice' });
  const before = await states(world);
  await runUseCase(runtime, editor, startNewEdition, { id: other });
  await runUseCase(runtime, editor, saveDraft, { id: other, interpretsId: id });
  assert.equal((await runUseCase(runtime, editor, getDocument, { id: other })).editions.length, 2);
  assert.deepEqual(await states(world), before);
});

test('after the document by the rule’s days, else by the plan’s own day, it is overdue', async () => {
  const world = await interpretationWorld('within');
  const { runtime, agencyId, draft, plan, submit } = world;
  const id = await draft();
  await plan(id);
  await submit(id);
  await approve(runtime, agencyId, id);
  const notice = await draft({ kind: 'public_notice', title: '关于供暖的通告' });
  await plan(notice, {
    kind: 'plan',
    forms: ['picture'],
    outline: '供暖时间和标准。',
    firstInterpreter: '方予宁',
    plannedOn: '2026-11-24',
  });
  assert.deepEqual(await states(world), [
    [notice, 'owed', '2026-11-24'],
    [id, 'owed', '2026-11-25'],
  ]);
  runtime.clock.goTo('2026-11-26');
  assert.deepEqual((await listed(world)).byState, { overdue: 2, stranded: 0, owed: 0, waiting: 0, done: 0 });
});

test('one agency’s list shows nothing of what another one drafts', async () => {
  const world = await interpretationWorld();
  const { runtime, agencyId, draft, plan, submit, explaining } = world;
  await plan(await draft());
  const otherId = await makeAgency(runtime);
  const { id: foreign } = await publish(runtime, otherId, { title: '他机关的办法' });
  const explanation = await explaining(foreign, { title: '我们怎样落实他机关的办法' });
  const other = () => runUseCase(runtime, as('editor', otherId), listInterpretations, { agencyId: otherId });
  assert.deepEqual((await other()).items, [], 'a draft of the first one is its own business');
  await assert.rejects(
    runUseCase(runtime, as('editor', otherId), listInterpretations, { agencyId }),
    refusal('not_permitted'),
  );
  await submit(explanation);
  await approve(runtime, agencyId, explanation);
  assert.deepEqual(
    (await other()).items.map(({ documentId, state }) => [documentId, state]),
    [[foreign, 'done']],
  );
  await runUseCase(runtime, as('editor', otherId), withdrawRelease, {
    id: foreign,
    reason: 'content_error',
    note: '内容有误',
  });
  const row = (await listed(world)).items.find(({ documentId }) => documentId === foreign);
  assert.deepEqual([row?.title, row?.state], [null, 'done'], 'nor its words once they are public no longer');
});

test('a waiting interpretation whose document is discarded comes back with the reason and can be bound anew', async () => {
  const world = await interpretationWorld();
  const { runtime, agencyId, editor, draft, plan, submit, isPublic } = world;
  const { id, explanation } = await waitingPair(world, { title: '不再制定的办法' });
  await runUseCase(runtime, editor, discardDraft, { id, reason: '政策不再制定' });
  const staff = await runUseCase(runtime, editor, getDocument, { id: explanation });
  assert.equal(staff.stage, 'sent_back');
  assert.match(staff.editions[0]!.sentBackReason!, /《不再制定的办法》已作废，本解读不再等待/);
  assert.equal(staff.timeline[0]?.text.zh, '不再等待所解读的文件，退回起草人');
  const seen = await runUseCase(runtime, editor, getDocumentInterpretation, { id: explanation });
  assert.deepEqual([seen.lost, seen.waitsFor], [{ id, title: '不再制定的办法', why: 'discarded' }, null]);
  assert.deepEqual(await states(world), [[id, 'stranded', null]]);
  await proveRecords(runtime);

  await assert.rejects(submit(explanation), refusal('interpreted_unknown'), 'as it is it goes nowhere');
  const next = await draft({ title: '替代的办法' });
  await plan(next);
  await runUseCase(runtime, editor, saveDraft, { id: explanation, interpretsId: next });
  await submit(explanation);
  await assert.rejects(
    finish(runtime, agencyId, explanation),
    refusal('secrecy_first'),
    'it is reviewed anew',
  );
  assert.equal((await approve(runtime, agencyId, explanation)).stage, 'waiting');
  await submit(next);
  await approve(runtime, agencyId, next);
  assert.equal(await isPublic(explanation), true);
  assert.deepEqual(await states(world), [[next, 'done', '2026-11-20']]);
  await proveRecords(runtime);
});

test('or it is discarded with it; a later draft of it goes on, and is not approved for what is gone', async () => {
  const world = await interpretationWorld();
  const { runtime, agencyId, editor, submit } = world;
  const first = await waitingPair(world);
  await runUseCase(runtime, editor, discardDraft, { id: first.id, reason: '不再制定' });
  await runUseCase(runtime, editor, discardDraft, { id: first.explanation, reason: '文件不再制定' });
  assert.deepEqual(await states(world), []);

  const { id, explanation } = await waitingPair(world);
  await runUseCase(runtime, editor, startNewEdition, { id: explanation });
  await submit(explanation);
  await runUseCase(runtime, editor, discardDraft, { id, reason: '不再制定' });
  const facts = await factsOf(runtime.db, 'document', explanation);
  assert.equal(facts.at(-1)!.kind, 'disclosure.interpretation_freed');
  await assert.rejects(approve(runtime, agencyId, explanation), refusal('interpreted_unknown'));
  await runUseCase(runtime, editor, recallDraft, { id: explanation });
  await runUseCase(runtime, editor, discardDraft, { id: explanation, reason: '不再需要' });
  const { stage } = await runUseCase(runtime, editor, getDocument, { id: explanation });
  assert.equal(stage, 'discarded', 'the approved one ended with its document');
  await proveRecords(runtime);
});

test('a document that is determined as withheld frees its interpretation as well', async () => {
  const world = await interpretationWorld();
  const { runtime, agencyId, editor, submit } = world;
  const { id, explanation } = await waitingPair(world);
  await runUseCase(runtime, editor, saveDraft, {
    id,
    attribute: 'not_public',
    columns: [],
    withholdingGround: 'process_information',
    withholdingReason: '属于讨论记录，尚未形成处理决定。',
  });
  await submit(id);
  await approve(runtime, agencyId, id);
  const seen = await runUseCase(runtime, editor, getDocumentInterpretation, { id: explanation });
  assert.equal(seen.lost?.why, 'withheld');
  assert.equal((await runUseCase(runtime, editor, getDocument, { id: explanation })).stage, 'sent_back');
  await proveRecords(runtime);
});
