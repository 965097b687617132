import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../../../src/kernel/ledger/read.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  annulRepeal,
  approveAndRelease,
  createDocumentDraft,
  getPublicChain,
  getReleased,
  passReview,
  relateDocument,
  repealDocument,
  searchReleased,
  startNewEdition,
  submitDraft,
} from '../../../src/modules/disclosure/index.ts';
import { getDocument } from '../../../src/modules/disclosure/use-cases/get-document.ts';
import { listReleasedAddresses } from '../../../src/modules/disclosure/use-cases/open-data/list-released-addresses.ts';
import { getChain } from '../../../src/modules/disclosure/use-cases/relations/get-chain.ts';
import { PUBLIC_ACTOR } from '../../../src/modules/identity/index.ts';
import { compileCells, syncRegister } from '../../../src/modules/reporting/index.ts';
import { disclosureStatistics } from '../../../src/modules/reporting/use-cases/statistics/disclosure-statistics.ts';
import { proveRecords } from '../../support/proof.ts';
import { approve, draftOf, passSecrecy, publish } from '../../support/publishing.ts';
import { as, makeAgency, testRuntime } from '../../support/runtime.ts';
import { refused } from '../../support/refusals.ts';

const runtime = await testRuntime();
const agencyId = await makeAgency(runtime);
const otherId = await makeAgency(runtime);
const editor = as('editor', agencyId);
const head = as('foi_head', agencyId);
const reviewer = as('publication_reviewer', agencyId);

const page = async (id: string) => {
  const found = await runUseCase(runtime, PUBLIC_ACTOR, getReleased, { id });
  assert.equal(found.state, 'released');
  return found.document;
};
const repeal = (id: string, more: object = {}) =>
  runUseCase(runtime, head, repealDocument, {
    id,
    repealedOn: '2026-11-15',
    basis: '宁试发〔2026〕9号',
    ...more,
  });
const wrong = { reason: 'wrong_document', note: '核对清理目录，标错了同名文件。' };
const annul = (id: string, actor = reviewer, more: object = {}) =>
  runUseCase(runtime, actor, annulRepeal, { id, ...wrong, ...more });
const step = async (id: string, actor: typeof head) => {
  const { nextSteps } = await runUseCase(runtime, actor, getDocument, { id });
  return nextSteps.find(({ action }) => action === 'disclosure.annul_repeal');
};

test('a wrong repeal is taken back by somebody else with a reason; the document holds again by its own dates', async () => {
  const { id } = await publish(runtime, agencyId, { title: '河道采砂管理办法', effectiveOn: '2026-11-10' });
  await assert.rejects(annul(id), refused('conflict', 'not_repealed'));
  await repeal(id);
  assert.equal((await page(id)).validity, 'repealed');
  const validities = async () => {
    const { facets } = await runUseCase(runtime, PUBLIC_ACTOR, searchReleased, { q: '河道采砂' });
    return facets.validities.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]);
  };
  assert.deepEqual(await validities(), [['repealed', 1]]);

  await assert.rejects(annul(id, head), refused('forbidden', 'own_repeal'));
  await assert.rejects(annul(id, editor), refused('forbidden', 'not_permitted'));
  await assert.rejects(annul(id, as('publication_reviewer', otherId)), refused('forbidden', 'not_permitted'));
  await assert.rejects(annul(id, reviewer, { reason: 'because' }), /reason/);
  await assert.rejects(annul(id, reviewer, { note: '错' }), /误标/);
  assert.equal((await page(id)).validity, 'repealed', 'what was refused changed nothing');
  assert.deepEqual([(await step(id, head))?.allowed, (await step(id, reviewer))?.allowed], [false, true]);

  runtime.clock.goTo('2026-11-22');
  await annul(id);
  const now = await page(id);
  assert.deepEqual([now.validity, now.repealedOn, now.repealBasis], ['in_force', null, null]);
  assert.deepEqual(now.repealCorrection, { repealedOn: '2026-11-15', correctedOn: '2026-11-22' });
  assert.deepEqual(await validities(), [['in_force', 1]]);
  const { addresses } = await runUseCase(runtime, PUBLIC_ACTOR, listReleasedAddresses, { year: 2026 });
  assert.equal(addresses.find((one) => one.id === id)?.changedOn, '2026-11-22', 'harvesters come again');

  const facts = (await factsOf(runtime.db, 'document', id)).slice(-2);
  assert.deepEqual(
    facts.map(({ kind }) => kind),
    ['disclosure.repealed', 'ledger.corrected'],
  );
  assert.deepEqual(facts[1]!.data, { corrects: facts[0]!.id, reason: 'wrong_document' });
  const staff = await runUseCase(runtime, editor, getDocument, { id });
  assert.deepEqual(
    staff.repealCorrections.map(({ repealedOn, basis, by, reason, note, correctedOn }) => [
      repealedOn,
      basis,
      by,
      reason,
      note,
      correctedOn,
    ]),
    [['2026-11-15', '宁试发〔2026〕9号', null, 'wrong_document', wrong.note, '2026-11-22']],
  );
  assert.deepEqual([staff.timeline[0]?.text.zh, staff.timeline[0]?.detail], ['更正废止标注', '标错了文件']);
  await assert.rejects(annul(id), refused('conflict', 'not_repealed'));
  await proveRecords(runtime);

  await repeal(id, { repealedOn: '2026-11-21', basis: '宁试发〔2026〕10号' });
  const again = await page(id);
  assert.equal(again.validity, 'repealed', 'and may be repealed rightly afterwards');
  assert.equal(again.repealCorrection, null);
  await annul(id);
  assert.equal((await runUseCase(runtime, editor, getDocument, { id })).repealCorrections.length, 2);
  assert.equal((await page(id)).validity, 'in_force');
  await proveRecords(runtime);
  runtime.clock.goTo('2026-11-20');
});

test('two people who correct at once: one does, the other learns of it', async () => {
  const { id } = await publish(runtime, agencyId, { effectiveOn: '2026-11-10' });
  await repeal(id);
  const second = as('foi_head', agencyId, { id: 'second-head' });
  const tried = await Promise.allSettled([annul(id), annul(id, second)]);
  const failed = tried.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  assert.equal(failed.length, 1);
  refused('conflict', 'not_repealed')(failed[0]);
  assert.equal((await runUseCase(runtime, editor, getDocument, { id })).repealCorrections.length, 1);
  await proveRecords(runtime);
});

test('a document that expired meanwhile does not come back to life', async () => {
  const { id } = await publish(runtime, agencyId, { effectiveOn: '2026-11-10', expiresOn: '2026-11-18' });
  await repeal(id);
  await annul(id);
  assert.equal((await page(id)).validity, 'expired');
});

test('a repeal that a relation entered: it ends on both documents, for good, and may be declared anew', async () => {
  const { id: old } = await publish(runtime, agencyId, { title: '旧办法', effectiveOn: '2026-11-10' });
  const { id } = await runUseCase(
    runtime,
    editor,
    createDocumentDraft,
    draftOf(agencyId, { title: '新办法' }),
  );
  await runUseCase(runtime, head, relateDocument, {
    id,
    type: 'repeals',
    targetId: old,
    effectiveOn: '2026-11-19',
  });
  await runUseCase(runtime, editor, submitDraft, { id });
  await approveByOthers(id);
  assert.equal((await page(old)).validity, 'repealed');
  await assert.rejects(annul(old, head), refused('forbidden', 'own_repeal'), 'who declared the relation');
  await annul(old, as('foi_head', agencyId, { id: 'second-head' }), { reason: 'relation_error' });
  for (const one of [old, id]) {
    assert.deepEqual((await page(one)).relations, []);
    assert.equal((await runUseCase(runtime, PUBLIC_ACTOR, getPublicChain, { id: one })).edges.length, 0);
    assert.equal((await runUseCase(runtime, editor, getChain, { id: one })).edges.length, 0);
  }
  assert.equal((await page(old)).validity, 'in_force');
  const last = (await factsOf(runtime.db, 'document', id)).at(-1)!;
  assert.deepEqual([last.kind, last.data['targetId']], ['disclosure.relation_annulled', old]);
  const [correction] = (await runUseCase(runtime, editor, getDocument, { id: old })).repealCorrections;
  assert.deepEqual(correction?.by, { id, title: '新办法' });
  await proveRecords(runtime);

  await runUseCase(runtime, editor, startNewEdition, { id });
  await runUseCase(runtime, editor, submitDraft, { id });
  await approve(runtime, agencyId, id);
  assert.equal((await page(old)).repealedOn, null, 'the next edition does not enter it again');
  await runUseCase(runtime, head, relateDocument, {
    id,
    type: 'repeals',
    targetId: old,
    effectiveOn: '2026-11-20',
  });
  assert.deepEqual(
    [(await page(old)).validity, (await page(old)).relations.map(({ relation }) => relation)],
    ['repealed', ['repealed_by']],
    'declared rightly it counts',
  );
  await proveRecords(runtime);
});

test('what was declared twice over does not come back with the next edition', async () => {
  const { id: old } = await publish(runtime, agencyId, { title: '旧规定', effectiveOn: '2026-11-10' });
  const { id } = await runUseCase(
    runtime,
    editor,
    createDocumentDraft,
    draftOf(agencyId, { title: '新规定' }),
  );
  for (const type of ['repeals', 'replaces'] as const) {
    await runUseCase(runtime, head, relateDocument, { id, type, targetId: old, effectiveOn: '2026-11-19' });
  }
  await runUseCase(runtime, editor, submitDraft, { id });
  await approveByOthers(id);
  await annul(old, as('foi_head', agencyId, { id: 'second-head' }), { reason: 'relation_error' });
  await runUseCase(runtime, editor, startNewEdition, { id });
  await runUseCase(runtime, editor, submitDraft, { id });
  await approve(runtime, agencyId, id);
  assert.equal((await page(old)).repealedOn, null);
  await proveRecords(runtime);
});

test('the register of table 2 follows: what was counted as repealed is in force again, both on record', async () => {
  const own = await makeAgency(runtime);
  const clerk = as('foi_clerk', own);
  const { id } = await publish(runtime, own, { effectiveOn: null });
  const mark = { id, repealedOn: '2026-11-15', basis: '清理结果' };
  const sync = () => runUseCase(runtime, clerk, syncRegister, { agencyId: own });
  const norms = async () => {
    const cells = await compileCells(runtime.db, own, { from: '2026-01-01', to: '2026-12-31' });
    return ['issued', 'repealed', 'in_force'].map((name) => cells.get(`t2.normative_docs.${name}`)!.value);
  };
  await runUseCase(runtime, as('foi_head', own), repealDocument, mark);
  assert.deepEqual(await sync(), { entered: 1, repealed: 1, restored: 0 });
  assert.deepEqual(await norms(), [1, 1, 0]);
  await runUseCase(runtime, as('publication_reviewer', own), annulRepeal, {
    id,
    ...wrong,
    reason: 'wrong_basis',
  });
  const { register } = await runUseCase(runtime, clerk, disclosureStatistics, {
    agencyId: own,
    from: '2026-01-01',
    to: '2026-12-31',
  });
  assert.equal(register.restore, 1, 'it says so until the register is brought to it');
  assert.deepEqual(await sync(), { entered: 0, repealed: 0, restored: 1 });
  assert.deepEqual(await norms(), [1, 0, 1]);
  // Marked again on the same day, on another basis: the register takes that one.
  await runUseCase(runtime, as('foi_head', own), repealDocument, { ...mark, basis: '宁试发〔2026〕12号' });
  assert.deepEqual(await sync(), { entered: 0, repealed: 1, restored: 0 });
  assert.deepEqual(await norms(), [1, 1, 0]);
  assert.deepEqual(await sync(), { entered: 0, repealed: 0, restored: 0 });
  await proveRecords(runtime);
});

/** The review of a draft that the head took part in. */
async function approveByOthers(id: string): Promise<void> {
  const steps = ['first_proof', 'first_review', 'second_proof', 'second_review'];
  await runUseCase(runtime, reviewer, passReview, { id, steps, opinion: '同意。' });
  await passSecrecy(runtime, agencyId, id);
  await runUseCase(runtime, as('leader', agencyId), approveAndRelease, { id, opinion: '同意发布。' });
}
