import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AppError } from '../../../src/kernel/errors.ts';
import * as requests from '../../../src/modules/requests/index.ts';
import { aCase, aForm, assertProved, decide, requestWorld, run } from '../../support/requests.ts';
import { asApplicant } from '../../support/runtime.ts';

const world = await requestWorld('2026-03-02');
const { clock, clerk, foiHead } = world;
const open = (id: string) => run(world, clerk, requests.getCase, { id });
const correct = async (id: string, kind: string, more: object) => {
  const entry = (await open(id)).timeline.findLast((one) => one.kind === kind)!;
  return run(world, foiHead, requests.correctFact, {
    id,
    factId: entry.factId,
    reason: '登记有误',
    ...more,
  });
};
const code = (expected: string) => (error: unknown) =>
  error instanceof AppError && error.problems.some((problem) => problem.code === expected);
const charge = (id: string) =>
  run(world, clerk, requests.sendFeeNotice, {
    id,
    basis: 'per_page',
    quantity: 68,
    paymentMethod: '银行转账',
  });

test('a reply cannot be dated before its decision, so that a late one does not become timely', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  clock.goTo('2026-04-02');
  await decide(world, id);
  const dispatch = (on: string) => run(world, clerk, requests.dispatchReply, { id, channel: 'post', on });
  await assert.rejects(dispatch('2026-03-20'), code('dispatched_before_decided'));
  await dispatch('2026-04-02');
  await assert.rejects(
    correct(id, 'requests.dispatched', { on: '2026-03-20' }),
    code('dispatched_before_decided'),
  );
  // where the decision was entered late, its date is put right first; it is not taken back, but sent back
  await assert.rejects(correct(id, 'requests.decided', { takeBack: true }), code('decision_is_sent_back'));
  await correct(id, 'requests.decided', { on: '2026-03-19' });
  await correct(id, 'requests.dispatched', { on: '2026-03-20' });
  assert.equal((await open(id)).row.inTime, true);
});

test('an extension is not dated back into a period that is over', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  clock.goTo('2026-03-31');
  const late = { id, workingDays: 20, reason: '核对', on: '2026-03-27' };
  await assert.rejects(run(world, foiHead, requests.approveExtension, late), code('extension_after_due'));
});

test('a wrong day of arrival is corrected, also before the receipt; the receipt never lies before it', async () => {
  clock.goTo('2026-03-10');
  const { id } = await run(world, clerk, requests.registerRequest, {
    ...aForm(world.agencyId),
    channel: 'fax',
    arrivedOn: '2026-03-09',
  } as never);
  await assert.rejects(run(world, clerk, requests.confirmReceipt, { id, on: '2026-03-06' }));
  await correct(id, 'requests.arrived', { on: '2026-03-05' });
  assert.equal((await open(id)).row.arrivedOn, '2026-03-05');
  assert.equal((await run(world, asApplicant(id), requests.getOwnRequest, { id })).submittedOn, '2026-03-05');
  await run(world, clerk, requests.confirmReceipt, { id, on: '2026-03-06' });
  await assert.rejects(
    correct(id, 'requests.received', { on: '2026-03-04' }),
    code('received_before_arrived'),
  );
  await assert.rejects(
    correct(id, 'requests.arrived', { on: '2026-03-09' }),
    code('received_before_arrived'),
  );
  await assert.rejects(correct(id, 'requests.arrived', { takeBack: true }), code('receipt_stays'));
});

test('a fee notice is received and paid after it was sent; sent by mistake it is taken back with all it led to', async () => {
  clock.goTo('2026-03-10');
  const id = await aCase(world, { arrivedOn: '2026-03-02' });
  const charged = await charge(id);
  const received = (on: string) => run(world, clerk, requests.recordFeeNoticeReceipt, { id, on });
  await assert.rejects(received('2026-03-03'), code('fee_notice_received_before_sent'));
  await assert.rejects(
    run(world, clerk, requests.recordPayment, { id, on: '2026-03-03' }),
    code('paid_before_notice'),
  );
  await run(world, asApplicant(id), requests.recordDelivery, { id, letterId: charged.letterId! });
  await assert.rejects(
    correct(id, 'requests.delivered', { on: '2026-03-09' }),
    code('delivered_before_issue'),
  );
  const back = await correct(id, 'requests.fee_notice_sent', { takeBack: true });
  assert.deepEqual([back.stage, back.dueOn], ['handling', '2026-03-30']);
  assert.equal((await charge(id)).stage, 'awaiting_payment');
});

test('a fee notice that never arrived does not hide a case that is due', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  await charge(id);
  clock.goTo('2026-03-30');
  assert.equal((await open(id)).row.bucket, 'due_today');
  clock.goTo('2026-03-31');
  assert.equal((await open(id)).row.bucket, 'late');
  await run(world, clerk, requests.recordFeeNoticeReceipt, { id });
  assert.equal((await open(id)).row.bucket, 'later');
});

test('while the applicant has to correct, no days are counted against the agency; a withdrawn fee can still be confirmed', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  await run(world, clerk, requests.sendCorrectionNotice, { id, items: ['年度'], respondBy: '2026-04-30' });
  clock.goTo('2026-04-20');
  const { row } = await open(id);
  assert.deepEqual([row.bucket, row.daysLeft], ['later', null]);
  const other = await aCase(world);
  const { letterId } = await charge(other);
  await run(world, clerk, requests.withdrawRequest, { id: other });
  clock.goTo('2026-04-21');
  await run(world, asApplicant(other), requests.recordDelivery, { id: other, letterId: letterId! });
});

test('a co-producer’s answer after its 15 working days does not undo its deemed consent (Art. 34)', async () => {
  clock.goTo('2026-03-02');
  const ids = { co_producer: await aCase(world), third_party: await aCase(world) };
  for (const [party, id] of Object.entries(ids)) {
    const asked = { id, party: party as 'co_producer', name: '某单位', information: '联合发文' };
    clock.goTo('2026-03-02');
    const { recordId } = await run(world, clerk, requests.startConsultation, asked);
    await run(world, clerk, requests.recordConsultationDelivery, { id, consultationId: recordId! });
    clock.goTo('2026-04-07');
    const answer = { id, consultationId: recordId!, opinion: 'objects' as const };
    await run(world, clerk, requests.recordConsultationReturn, answer);
  }
  const opinion = async (id: string) => (await open(id)).consultations[0]?.opinion;
  assert.deepEqual([await opinion(ids.co_producer), await opinion(ids.third_party)], ['silent', 'objects']);
});

test('reasons come after they were asked for, and a delivery goes with the dispatch that is taken back', async () => {
  clock.goTo('2026-03-10');
  const id = await aCase(world, { arrivedOn: '2026-03-02' });
  await run(world, clerk, requests.requestReasons, { id, reason: '本月已提出多件申请' });
  await assert.rejects(
    run(world, clerk, requests.receiveReasons, { id, statement: '研究需要', on: '2026-03-06' }),
    code('reasons_before_asked'),
  );
  await correct(id, 'requests.reasons_requested', { takeBack: true });
  await decide(world, id);
  const sent = await run(world, clerk, requests.dispatchReply, { id, channel: 'post' });
  await run(world, clerk, requests.recordDelivery, { id, letterId: sent.letterId! });
  await correct(id, 'requests.dispatched', { takeBack: true });
  const page = await open(id);
  assert.equal(page.letters.find(({ id: letter }) => letter === sent.letterId)?.deliveredOn ?? null, null);
  assert.equal(page.row.stage, 'approved');
  await assertProved(world);
});
