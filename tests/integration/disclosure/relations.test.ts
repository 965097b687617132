import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../../../src/kernel/ledger/read.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  createDocumentDraft,
  createPreviewLink,
  discardDraft,
  getPublicChain,
  getReleased,
  readPreview,
  relateDocument,
  removeRelation,
  startNewEdition,
  submitDraft,
} from '../../../src/modules/disclosure/index.ts';
import { getDocument } from '../../../src/modules/disclosure/use-cases/get-document.ts';
import { getChain } from '../../../src/modules/disclosure/use-cases/relations/get-chain.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { proveRecords } from '../../support/proof.ts';
import { approve, draftOf, publish } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';
import { refused } from '../../support/refusals.ts';

const runtime = await testRuntime();
const agencyId = await makeAgency(runtime);
const otherId = await makeAgency(runtime);
const editor = as('editor', agencyId);
const head = as('foi_head', agencyId);

const draft = async (more: Record<string, unknown> = {}): Promise<string> =>
  (await runUseCase(runtime, editor, createDocumentDraft, draftOf(agencyId, more))).id;
const page = async (id: string) => {
  const found = await runUseCase(runtime, PUBLIC_ACTOR, getReleased, { id });
  assert.equal(found.state, 'released');
  return found.document;
};
const relate = (id: string, input: Record<string, unknown>, actor = editor) =>
  runUseCase(runtime, actor, relateDocument, { id, ...input });

test('a document that repeals another ends it with its release; both pages show it, and the day decides', async () => {
  runtime.clock.goTo('2026-11-20');
  const { id: old } = await publish(runtime, agencyId, { title: '旧办法', effectiveOn: '2026-11-10' });
  const next = await draft({
    title: '新办法',
    documentNumber: '宁试发〔2026〕8号',
    effectiveOn: '2026-12-01',
  });
  await relate(next, { type: 'repeals', targetId: old });
  assert.equal((await page(old)).repealedOn, null, 'a draft repeals nothing');
  assert.deepEqual((await page(old)).relations, [], 'and readers hear nothing of it');
  const staff = await runUseCase(runtime, editor, getDocument, { id: old });
  assert.deepEqual(
    staff.relations.map(({ relation, isReleased, applied }) => [relation, isReleased, applied]),
    [['repealed_by', false, false]],
  );

  await runUseCase(runtime, editor, submitDraft, { id: next });
  await assert.rejects(
    relate(next, { type: 'implements', targetText: '上级方案' }),
    refused('conflict', 'relation_in_review'),
  );
  await approve(runtime, agencyId, next);
  const ended = await page(old);
  assert.deepEqual(
    [ended.repealedOn, ended.repealBasis, ended.validity],
    ['2026-12-01', '《新办法》（宁试发〔2026〕8号）', 'in_force'],
  );
  assert.deepEqual(
    ended.relations.map(({ relation, documentId }) => [relation, documentId]),
    [['repealed_by', next]],
  );
  assert.deepEqual(
    (await page(next)).relations.map(({ relation, documentId }) => [relation, documentId]),
    [['repeals', old]],
  );
  const repeal = (await factsOf(runtime.db, 'document', old)).at(-1)!;
  assert.deepEqual([repeal.kind, repeal.data['by']], ['disclosure.repealed', next]);

  const days = [
    ['2026-11-30', 'in_force', 'not_yet_effective'],
    ['2026-12-01', 'repealed', 'in_force'],
  ] as const;
  for (const [day, before, after] of days) {
    runtime.clock.goTo(day);
    assert.deepEqual([(await page(old)).validity, (await page(next)).validity], [before, after], day);
  }
  assert.match((await page(old)).body, /认真贯彻执行/, 'the repealed text stays readable');
  runtime.clock.goTo('2026-11-20');
  await proveRecords(runtime);
});

test('who declares what a draft repeals does not review it', async () => {
  const { id: old } = await publish(runtime, agencyId, { title: '旧规定', effectiveOn: '2026-11-10' });
  const next = await draft({ title: '新规定' });
  await relate(next, { type: 'repeals', targetId: old }, head);
  await runUseCase(runtime, editor, submitDraft, { id: next });
  await assert.rejects(approve(runtime, agencyId, next), refused('forbidden', 'own_draft'));
});

test('expiry takes effect by itself, the day after the last day', async () => {
  const { id } = await publish(runtime, agencyId, { effectiveOn: '2026-11-10', expiresOn: '2026-11-30' });
  for (const [day, validity] of [
    ['2026-11-30', 'in_force'],
    ['2026-12-01', 'expired'],
  ]) {
    runtime.clock.goTo(day!);
    assert.equal((await page(id)).validity, validity);
  }
  runtime.clock.goTo('2026-11-20');
});

test('a published document may be related afterwards; another agency’s is only referred to', async () => {
  const { id: foreign } = await publish(runtime, otherId, {
    title: '他机关的办法',
    effectiveOn: '2026-11-10',
  });
  const { id: own } = await publish(runtime, agencyId, { title: '本机关的办法', effectiveOn: '2026-11-10' });
  const { id } = await publish(runtime, agencyId, { title: '整合办法', effectiveOn: '2026-11-12' });
  await relate(id, { type: 'repeals', targetId: foreign }, head);
  assert.equal((await page(foreign)).repealedOn, null);
  assert.equal((await page(foreign)).relations[0]?.relation, 'repealed_by');
  const unreviewed = refused('forbidden', 'relation_published');
  await assert.rejects(relate(id, { type: 'replaces', targetId: own }, editor), unreviewed);
  await assert.rejects(relate(id, { type: 'implements', targetText: '未经审查的话' }, editor), unreviewed);
  assert.equal((await page(own)).repealedOn, null, 'an editor may not mark as repealed');
  const asEditor = await runUseCase(runtime, editor, getDocument, { id });
  const step = asEditor.nextSteps.find(({ action }) => action === 'disclosure.relate_document');
  assert.equal(step?.allowed, false);
  await runUseCase(runtime, editor, startNewEdition, { id });
  const [onPage] = asEditor.relations;
  await assert.rejects(
    runUseCase(runtime, editor, removeRelation, { id, relationId: onPage!.id }),
    unreviewed,
    'a draft disturbs nothing that readers see',
  );
  await relate(id, { type: 'implements', targetText: '随新版本送审' }, editor);
  await runUseCase(runtime, editor, discardDraft, { id, reason: '暂不修订' });
  await relate(id, { type: 'replaces', targetId: own }, head);
  assert.equal((await page(own)).repealedOn, '2026-11-12');
  const applied = (await runUseCase(runtime, head, getDocument, { id })).relations.find(
    ({ documentId }) => documentId === own,
  )!;
  await assert.rejects(
    runUseCase(runtime, head, removeRelation, { id, relationId: applied.id }),
    refused('conflict', 'relation_applied'),
  );
  await proveRecords(runtime);
});

test('relations keep their order: no circle, nothing twice, one target, none that may not be seen', async () => {
  const [a, b, c] = await Promise.all([1, 2, 3].map(() => draft()));
  await relate(a!, { type: 'amends', targetId: b });
  await relate(b!, { type: 'amends', targetId: c });
  await assert.rejects(relate(c!, { type: 'repeals', targetId: a }), refused('conflict', 'relation_circle'));
  await assert.rejects(relate(a!, { type: 'amends', targetId: a }), refused('conflict', 'relation_circle'));
  await relate(c!, { type: 'implements', targetId: a });
  await assert.rejects(relate(a!, { type: 'amends', targetId: b }), refused('conflict', 'relation_known'));
  await assert.rejects(relate(a!, { type: 'forwards' }), refused('invalid', 'relation_target'));
  const { id: hidden } = await runUseCase(
    runtime,
    as('editor', otherId),
    createDocumentDraft,
    draftOf(otherId),
  );
  await assert.rejects(
    relate(a!, { type: 'implements', targetId: hidden }),
    refused('not_found', 'document_not_found'),
  );
});

test('a chain is read as a whole from any of its documents, by readers only what is published', async () => {
  const first = (await publish(runtime, agencyId, { title: '一', signedOn: '2026-11-01' })).id;
  const second = (await publish(runtime, agencyId, { title: '二', signedOn: '2026-11-02' })).id;
  const third = await draft({ title: '三', signedOn: '2026-11-03' });
  await relate(second, { type: 'amends', targetId: first }, head);
  await relate(third, { type: 'amends', targetId: second });
  const whole = await runUseCase(runtime, editor, getChain, { id: first });
  assert.deepEqual(
    whole.nodes.map(({ title, isThis }) => [title, isThis]),
    [
      ['一', true],
      ['二', false],
      ['三', false],
    ],
  );
  assert.deepEqual(
    whole.edges.map(({ fromId, toId, type }) => [fromId, type, toId]).sort(),
    [
      [second, 'amends', first],
      [third, 'amends', second],
    ].sort(),
  );
  const open = await runUseCase(runtime, PUBLIC_ACTOR, getPublicChain, { id: second });
  assert.deepEqual(
    open.nodes.map(({ documentId }) => documentId),
    [first, second],
  );
  assert.equal(open.edges.length, 1);
});

test('what the draft of a new edition declares is not public until it is released, and ends with the draft', async () => {
  const { id: old } = await publish(runtime, agencyId, { title: '被废止的', effectiveOn: '2026-11-10' });
  const { id } = await publish(runtime, agencyId, { title: '要修订的', effectiveOn: '2026-11-10' });
  await runUseCase(runtime, editor, startNewEdition, { id });
  await relate(id, { type: 'repeals', targetId: old });
  assert.deepEqual([(await page(id)).relations, (await page(old)).relations], [[], []]);
  assert.equal((await runUseCase(runtime, PUBLIC_ACTOR, getPublicChain, { id })).nodes.length, 1);
  assert.equal((await runUseCase(runtime, editor, getChain, { id })).nodes.length, 2);
  const { path } = await runUseCase(runtime, editor, createPreviewLink, { id });
  const preview = await runUseCase(runtime, editor, readPreview, { token: path.split('/').at(-1) });
  assert.deepEqual(
    preview.document.relations.map(({ relation, documentId }) => [relation, documentId]),
    [['repeals', old]],
    'a preview shows what the page will show',
  );

  await runUseCase(runtime, editor, discardDraft, { id, reason: '暂不修订' });
  await runUseCase(runtime, editor, startNewEdition, { id });
  await runUseCase(runtime, editor, submitDraft, { id });
  await approve(runtime, agencyId, id);
  assert.equal((await page(old)).repealedOn, null, 'a discarded draft repeals nothing');
  await runUseCase(runtime, editor, startNewEdition, { id });
  await relate(id, { type: 'repeals', targetId: old });
  await runUseCase(runtime, editor, submitDraft, { id });
  await approve(runtime, agencyId, id);
  assert.equal((await page(old)).relations[0]?.relation, 'repealed_by');
  assert.equal((await page(old)).repealedOn, '2026-11-10');
  await proveRecords(runtime);
});
