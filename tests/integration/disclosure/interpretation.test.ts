import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AppError } from '../../../src/kernel/errors.ts';
import { runUseCase } from '../../../src/kernel/runtime/run.ts';
import {
  createDocumentDraft,
  getDocumentInterpretation,
  getReleased,
  listInterpretationDuties,
  saveDraft,
  startNewEdition,
} from '../../../src/modules/disclosure/index.ts';
import { PUBLIC_ACTOR, SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import { interpretationWorld } from '../../support/interpretation-world.ts';
import { approve, draftOf, finish, publish } from '../../support/publishing.ts';
import { as, makeAgency } from '../../support/runtime.ts';
import { assertLedgerHolds } from '../../support/ledger.ts';
import { refusal } from '../../support/refusals.ts';

test('document and interpretation are drafted, approved and released together', async () => {
  const { runtime, agencyId, draft, plan, submit, explaining, isPublic } = await interpretationWorld();
  const id = await draft();
  await assert.rejects(submit(id), refusal('interpretation_plan_required'));
  await plan(id);
  await submit(id);
  await assert.rejects(
    plan(id, null),
    refusal('interpretation_plan_fixed'),
    'the plan is reviewed with the draft',
  );
  await assert.rejects(approve(runtime, agencyId, id), refusal('interpretation_not_ready'));
  assert.equal(await isPublic(id), false, 'nothing of the refused approval remains');

  const explanation = await explaining(id);
  await submit(explanation);
  const waiting = await approve(runtime, agencyId, explanation);
  assert.equal(waiting.stage, 'waiting');
  assert.equal(await isPublic(explanation), false, 'it waits for its document');
  const seen = await runUseCase(runtime, as('editor', agencyId), getDocumentInterpretation, { id });
  assert.deepEqual(
    seen.interpretations.map(({ state, form }) => [state, form]),
    [['waiting', 'question_answer']],
  );

  await finish(runtime, agencyId, id);
  assert.equal(await isPublic(id), true);
  assert.equal(await isPublic(explanation), true, 'released in the same act');
  const page = await runUseCase(runtime, PUBLIC_ACTOR, getReleased, { id });
  const other = await runUseCase(runtime, PUBLIC_ACTOR, getReleased, { id: explanation });
  assert.ok(page.state === 'released' && other.state === 'released');
  assert.deepEqual(
    page.document.interpretations.map(({ id: linked, form }) => [linked, form]),
    [[explanation, 'question_answer']],
  );
  assert.equal(other.document.interprets?.id, id, 'linked both ways');
  await assertLedgerHolds(runtime);
});

test('a reason why none is needed is reviewed like a plan; kinds beside the rule need neither', async () => {
  const { runtime, agencyId, draft, plan, submit, isPublic } = await interpretationWorld();
  const id = await draft();
  await plan(id, { kind: 'none', reason: '仅调整附件格式，无需解读。' });
  await submit(id);
  await approve(runtime, agencyId, id);
  assert.equal(await isPublic(id), true);
  const notice = await draft({ kind: 'public_notice', title: '关于停水的通告', documentNumber: null });
  await submit(notice);
  await approve(runtime, agencyId, notice);
  assert.equal(await isPublic(notice), true);
});

test('where some days are allowed the document appears first and what is owed is listed until it is there', async () => {
  const { runtime, agencyId, editor, draft, plan, submit, explaining, isPublic } =
    await interpretationWorld('within');
  const id = await draft();
  await plan(id);
  await submit(id);
  await approve(runtime, agencyId, id);
  const duties = () => runUseCase(runtime, editor, listInterpretationDuties, { agencyId });
  // 2026-11-20 is a Friday; three working days later is Wednesday.
  assert.deepEqual(
    (await duties()).duties.map(({ documentId, dueOn, isLate }) => [documentId, dueOn, isLate]),
    [[id, '2026-11-25', false]],
  );
  runtime.clock.goTo('2026-11-26');
  assert.equal((await duties()).duties[0]!.isLate, true);
  const explanation = await explaining(id);
  await submit(explanation);
  const released = await approve(runtime, agencyId, explanation);
  assert.equal(released.stage, 'released', 'its document is public already');
  assert.equal(await isPublic(explanation), true);
  assert.deepEqual((await duties()).duties, []);
});

test('without a rule of the agency nothing is demanded; foreign and discarded drafts cannot be explained', async () => {
  const { runtime, submit, explaining, draft } = await interpretationWorld();
  const otherAgency = await makeAgency(runtime, { code: 'other', name: '另一局' });
  await publish(runtime, otherAgency, { title: '没有解读要求的机关' });
  const foreignDraft = (await runUseCase(runtime, SYSTEM_ACTOR, createDocumentDraft, draftOf(otherAgency)))
    .id;
  await assert.rejects(explaining(foreignDraft).then(submit), (error: AppError) => {
    assert.equal(error.problems[0]?.field, 'interpretsId');
    return true;
  });
  const own = await draft();
  await submit(await explaining(own));
});

test('a waiting interpretation that is being revised is still released with its document, as it was approved', async () => {
  const { runtime, agencyId, editor, draft, plan, submit, explaining, isPublic } =
    await interpretationWorld();
  const id = await draft();
  await plan(id);
  await submit(id);
  const explanation = await explaining(id);
  await submit(explanation);
  assert.equal((await approve(runtime, agencyId, explanation)).stage, 'waiting');
  await runUseCase(runtime, editor, startNewEdition, { id: explanation });
  await runUseCase(runtime, editor, saveDraft, { id: explanation, title: '还没有审查的标题' });
  await approve(runtime, agencyId, id);
  assert.equal(await isPublic(explanation), true);
  const page = await runUseCase(runtime, PUBLIC_ACTOR, getReleased, { id: explanation });
  assert.equal(page.state === 'released' && page.document.title, '一读就懂：老旧小区怎么改');
  await submit(explanation);
  await approve(runtime, agencyId, explanation);
  const revised = await runUseCase(runtime, PUBLIC_ACTOR, getReleased, { id: explanation });
  assert.equal(revised.state === 'released' && revised.document.title, '还没有审查的标题');
});
