import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/kernel/errors.ts';
import type { Actor } from '../../../src/kernel/policy/policy.ts';
import * as requests from '../../../src/modules/requests/index.ts';
import { aCase, assertProved, GRANTED, requestWorld, run } from '../../support/requests.ts';
import { asApplicant } from '../../support/runtime.ts';

const world = await requestWorld('2026-03-02');
const { clock, clerk, handler, unitHead, foiHead, colleague } = world;
const open = (id: string, who: Actor = clerk) => run(world, who, requests.getCase, { id });
const code = (expected: string) => (error: unknown) =>
  error instanceof AppError && error.problems.some((problem) => problem.code === expected);
const draftBy = async (who: Actor): Promise<string> => {
  const id = await aCase(world);
  await run(world, who, requests.saveDecisionDraft, { id, ...GRANTED });
  await run(world, who, requests.submitDraft, { id });
  return id;
};
const pass = (who: Actor, id: string) => run(world, who, requests.passReview, { id });

test('whoever drafted and is the only reviewer cannot pass the draft, but can send it back to go on', async () => {
  const id = await draftBy(unitHead);
  const offered = new Map((await open(id, unitHead)).nextSteps.map((step) => [step.step, step.allowed]));
  assert.deepEqual([offered.get('pass_review'), offered.get('send_back')], [false, true]);
  await assert.rejects(pass(unitHead, id), code('own_draft'));
  await assert.rejects(
    run(world, foiHead, requests.sendBack, { id, reason: '不在本级' }),
    code('not_this_level'),
  );
  const back = await run(world, unitHead, requests.sendBack, { id, reason: '改由承办人提交' });
  assert.equal(back.stage, 'handling');
  await run(world, handler, requests.saveDecisionDraft, { id, ...GRANTED });
  await run(world, handler, requests.submitDraft, { id });
  await pass(unitHead, id);
  assert.equal((await pass(foiHead, id)).stage, 'approved');
});

test('what a deputy drafts or passes counts for the absent colleague too', async () => {
  const { agencyId, divisionId } = world;
  const deputy = (role: string, onBehalfOf: string): Actor => ({
    ...colleague,
    grants: [{ role, agencyId, divisionId, onBehalfOf }],
  });
  const drafted = await draftBy(deputy('handler', unitHead.id));
  await assert.rejects(pass(unitHead, drafted), code('own_draft'));
  const passed = await draftBy(handler);
  const bothPosts: Actor = {
    ...foiHead,
    grants: [...foiHead.grants, { role: 'unit_head', agencyId, divisionId }],
  };
  await pass(deputy('unit_head', foiHead.id), passed);
  await assert.rejects(pass(bothPosts, passed), code('passed_before'));
});

test('reasons that are not given do not hold the case up: there is always a last day', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  const ask = (more: object = {}) =>
    run(world, clerk, requests.requestReasons, { id, reason: '本月已提出 26 件申请', ...more });
  await assert.rejects(ask({ respondBy: '2026-03-02' }), code('period_ends_too_early'));
  await ask();
  assert.equal((await open(id)).row.applicantDueOn, '2026-03-11');
  clock.goTo('2026-03-12');
  await run(world, handler, requests.saveDecisionDraft, {
    id,
    answers: { clarity: 'clear', nature: 'excessive', excess: 'unreasonable', wording: 'on_paper' },
    reasons: '申请人在规定期限内未说明理由，申请数量明显超过合理范围。',
    evidence: { statedReasons: { assessment: '期限内未说明理由' } },
  });
  assert.equal((await run(world, handler, requests.submitDraft, { id })).stage, 'in_review');
});

test('reasons given after the last day are still taken, once, and a later date can follow; none where none were asked for', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  const give = (more: object = {}) =>
    run(world, clerk, requests.receiveReasons, { id, statement: '课题研究需要', ...more });
  await assert.rejects(give(), code('reasons_not_requested'));
  await run(world, clerk, requests.requestReasons, { id, reason: '本月已提出 26 件申请' });
  clock.goTo('2026-03-13');
  const page = await open(id);
  assert.equal(page.row.stage, 'handling');
  assert.equal(page.nextSteps.find(({ step }) => step === 'receive_reasons')?.allowed, true);
  const own = () => run(world, asApplicant(id), requests.getOwnRequest, { id });
  assert.equal((await own()).reasonsWanted?.respondBy, '2026-03-11');
  const given = await give({ on: '2026-03-11' });
  assert.equal(given.stage, 'handling');
  assert.equal((await own()).reasonsWanted, null);
  await assert.rejects(give(), code('reasons_already_received'));
  const delay = { id, until: '2026-06-30', reason: '需要检索多个年度' };
  assert.equal((await run(world, foiHead, requests.setReasonableDelay, delay)).dueOn, '2026-06-30');
  await assertProved(world);
});

test('while another party is consulted the applicant can give the reasons; the consultation goes on', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  await run(world, clerk, requests.requestReasons, { id, reason: '本月已提出 26 件申请' });
  clock.goTo('2026-03-12');
  const party = { party: 'third_party' as const, name: '某公司', information: '单价' };
  await run(world, handler, requests.startConsultation, { id, ...party });
  const given = await run(world, asApplicant(id), requests.receiveReasons, { id, statement: '研究需要' });
  assert.equal(given.stage, 'consulting');
});

test('an opinion that comes late is kept while the case waits for the fee', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  const party = { party: 'third_party' as const, name: '某公司', information: '单价' };
  const { recordId } = await run(world, handler, requests.startConsultation, { id, ...party });
  const consultationId = recordId!;
  await run(world, handler, requests.recordConsultationDelivery, { id, consultationId });
  clock.goTo('2026-03-24'); // the 15 working days ended on 23 March
  const fee = { basis: 'per_page' as const, quantity: 68, paymentMethod: '银行转账' };
  const charged = await run(world, clerk, requests.sendFeeNotice, { id, ...fee });
  assert.equal(charged.stage, 'awaiting_payment');
  const opinion = { id, consultationId, opinion: 'consents' as const };
  const returned = await run(world, handler, requests.recordConsultationReturn, opinion);
  assert.equal(returned.stage, 'awaiting_payment');
  const page = await open(id);
  assert.deepEqual(
    page.consultations.map(({ returnedOn }) => returnedOn),
    ['2026-03-24'],
  );
  assert.equal((await run(world, clerk, requests.recordPayment, { id })).stage, 'handling');
  await assertProved(world);
});

test('an organ that never answers, a third party that was never reached: the agency stops waiting and goes on', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  const ask = async (party: 'other_agency' | 'third_party' | 'co_producer') =>
    (
      await run(world, handler, requests.startConsultation, {
        id,
        party,
        name: '某单位',
        information: '单价',
      })
    ).recordId!;
  const silent = (consultationId: string) =>
    run(world, handler, requests.recordConsultationReturn, { id, consultationId, opinion: 'silent' });
  const [organ, unreached, joint] = [
    await ask('other_agency'),
    await ask('third_party'),
    await ask('co_producer'),
  ];
  clock.goTo('2026-03-09');
  await assert.rejects(silent(joint), code('silence_ends_by_itself')); // deemed consent needs their receipt
  await silent(organ);
  await silent(unreached);
  await run(world, handler, requests.recordConsultationDelivery, { id, consultationId: joint });
  await assert.rejects(silent(joint), code('silence_ends_by_itself'));
  clock.goTo('2026-03-31');
  const page = await open(id);
  assert.deepEqual(
    [page.row.stage, page.consultations.map(({ opinion }) => opinion)],
    ['handling', ['silent', 'silent', 'silent']],
  );
  await assertProved(world);
});
