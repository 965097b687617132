import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../../src/kernel/policy/policy.ts';
import * as requests from '../../../src/modules/requests/index.ts';
import { aCase, assertProved, decide, GRANTED, requestWorld, run } from '../../support/requests.ts';
import { as } from '../../support/runtime.ts';

const world = await requestWorld('2026-03-02');
const { handler, unitHead, foiHead, leader, clerk } = world;
const pass = (who: Actor, id: string) => run(world, who, requests.passReview, { id });
const submitted = async (author: Actor = handler): Promise<string> => {
  const id = await aCase(world);
  await run(world, author, requests.saveDecisionDraft, { id, ...GRANTED });
  await run(world, author, requests.submitDraft, { id });
  return id;
};
const refusedWith = (code: string) => (error: unknown) =>
  (error as { problems?: { code: string }[] }).problems?.[0]?.code === code;

test('levels are passed in order, by who holds them for the case', async () => {
  const id = await submitted();
  await assert.rejects(pass(foiHead, id), refusedWith('not_this_level'));
  await assert.rejects(pass(leader, id), refusedWith('not_this_level'));
  const elsewhere = as('unit_head', world.agencyId, { divisionId: world.otherDivisionId });
  await assert.rejects(pass(elsewhere, id), refusedWith('not_permitted'));
  await pass(unitHead, id);
  await assert.rejects(pass(unitHead, id), refusedWith('not_this_level'));
  assert.equal((await pass(foiHead, id)).stage, 'approved');
});

test('nobody reviews their own draft, not as author, not as submitter, not as the author’s deputy', async () => {
  const own = await submitted(unitHead);
  await assert.rejects(pass(unitHead, own), refusedWith('own_draft'));
  const deputy: Actor = {
    ...handler,
    grants: [
      ...handler.grants,
      { role: 'unit_head', agencyId: world.agencyId, divisionId: world.divisionId, onBehalfOf: unitHead.id },
    ],
  };
  await assert.rejects(pass(deputy, own), refusedWith('own_draft'));
  const id = await aCase(world);
  await run(world, handler, requests.saveDecisionDraft, { id, ...GRANTED });
  await run(world, unitHead, requests.submitDraft, { id });
  await assert.rejects(pass(unitHead, id), refusedWith('own_draft'));
});

test('one person does not pass two levels, but may take the last approval back', async () => {
  const both: Actor = {
    ...foiHead,
    grants: [
      ...foiHead.grants,
      { role: 'unit_head', agencyId: world.agencyId, divisionId: world.divisionId },
    ],
  };
  const id = await submitted();
  await pass(both, id);
  await assert.rejects(pass(both, id), refusedWith('passed_before'));
  const approved = await aCase(world);
  await decide(world, approved);
  const back = await run(world, foiHead, requests.sendBack, { id: approved, reason: '漏列附件' });
  assert.equal(back.stage, 'handling');
  const page = await run(world, handler, requests.getCase, { id: approved });
  assert.deepEqual([page.review.sentBack?.reason, page.review.sentBack?.actorName], ['漏列附件', '周正']);
});

test('a third level is a setting of the agency', async () => {
  await run(world, foiHead, requests.changeSettings, {
    agencyId: world.agencyId,
    approvalLevels: ['unit_head', 'foi_head', 'leader'],
    correctionDays: 10,
  });
  const settings = await run(world, clerk, requests.getSettings, { agencyId: world.agencyId });
  assert.deepEqual([settings.correctionDays, settings.titleStyle], [10, 'single']);
  const id = await submitted();
  await pass(unitHead, id);
  assert.equal((await pass(foiHead, id)).stage, 'in_review');
  assert.equal((await pass(leader, id)).stage, 'approved');
});

test('the case page offers what is lawful, with the consequence, and says why not the rest', async () => {
  const id = await submitted();
  const stepsFor = async (who: Actor) =>
    new Map((await run(world, who, requests.getCase, { id })).nextSteps.map((step) => [step.step, step]));
  const forHead = await stepsFor(unitHead);
  assert.equal(forHead.get('pass_review')?.allowed, true);
  assert.match(forHead.get('pass_review')!.consequence.zh, /下一级/);
  const forClerk = await stepsFor(clerk);
  assert.deepEqual(
    [forClerk.get('approve_extension')?.allowed, forClerk.get('approve_extension')?.reason?.code],
    [false, 'not_permitted'],
  );
  assert.match(forClerk.get('approve_extension')!.reason!.zh, /负责人/);
  const corrected = await aCase(world);
  await run(world, clerk, requests.sendCorrectionNotice, { id: corrected, items: ['年度'] });
  await run(world, clerk, requests.receiveCorrection, { id: corrected, description: '2025年清单' });
  const page = await run(world, clerk, requests.getCase, { id: corrected });
  const again = page.nextSteps.find(({ step }) => step === 'send_correction_notice')!;
  assert.deepEqual([again.allowed, again.reason?.code], [false, 'second_correction_notice']);
});

test('what the page offers can be done, what it refuses is refused', async () => {
  const id = await aCase(world);
  const page = await run(world, handler, requests.getCase, { id });
  const inputs: Record<string, object> = {
    save_decision_draft: GRANTED,
    add_note: { text: '备注' },
    propose_extension: { workingDays: 3, reason: '核对' },
    send_correction_notice: { items: ['年度'] },
    assign_request: { divisionId: world.divisionId },
    submit_draft: {},
  };
  const tryStep = (step: string) => {
    const useCase = requests.requestsModule.useCases!.find(({ name }) => name === `requests.${step}`)!;
    return run(world, handler, useCase as typeof requests.addNote, { id, ...inputs[step] } as never);
  };
  const offered = page.nextSteps.filter(({ step }) => step in inputs);
  assert.equal(offered.length, Object.keys(inputs).length);
  for (const { step } of offered.filter(({ allowed }) => !allowed)) await assert.rejects(tryStep(step), step);
  for (const { step } of offered.filter(({ allowed }) => allowed)) await tryStep(step);
});

test('guide and preview: the questions lead on, the letter reads as it would go out, with the applicant masked', async () => {
  const id = await aCase(world);
  const start = await run(world, handler, requests.guideDecision, { id });
  assert.equal(start.next?.id, 'clarity');
  const unclear = await run(world, handler, requests.guideDecision, { id, answers: { clarity: 'unclear' } });
  assert.equal(unclear.act?.step, 'send_correction_notice');
  const done = await run(world, handler, requests.guideDecision, { id, answers: GRANTED.answers });
  assert.deepEqual([done.result?.outcome, done.result?.remedyVariant], ['granted', 'B']);
  await run(world, handler, requests.saveDecisionDraft, { id, ...GRANTED });
  const { html } = await run(world, handler, requests.previewReply, { id });
  assert.match(html, /政府信息公开申请答复书/);
  assert.match(html, /李\*\*/);
  assert.ok(!html.includes('李晓红'));
  await assertProved(world);
});
