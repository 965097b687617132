import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as requests from '../../../src/modules/requests/index.ts';
import { aCase, assertProved, decide, requestWorld, run } from '../../support/requests.ts';

const world = await requestWorld('2026-03-02');
const { clock, clerk, foiHead, handler } = world;
const open = (id: string) => run(world, clerk, requests.getCase, { id });
const entry = async (id: string, kind: string) =>
  (await open(id)).timeline.findLast((one) => one.kind === kind)!;
const correct = async (id: string, kind: string, more: object) =>
  run(world, foiHead, requests.correctFact, {
    id,
    factId: (await entry(id, kind)).factId,
    reason: '登记有误',
    ...more,
  });

test('a wrong day of receipt is corrected: the clock follows, the first entry stays readable', async () => {
  clock.goTo('2026-03-10');
  const id = await aCase(world, { arrivedOn: '2026-03-09' });
  const corrected = await correct(id, 'requests.received', { on: '2026-03-02' });
  assert.equal(corrected.dueOn, '2026-03-30');
  const receipt = await entry(id, 'requests.received');
  assert.deepEqual(receipt.correction, { reason: '登记有误', originalOn: '2026-03-09', takenBack: false });
  assert.equal(receipt.on, '2026-03-02');
  // a second correction of something else keeps the first
  await correct(id, 'requests.received', { applicantType: 'business' });
  const page = await open(id);
  assert.deepEqual([page.row.receivedOn, page.row.applicantType], ['2026-03-02', 'business']);
});

test('an extension recorded by mistake is taken back: the due date is as before', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  const before = (await open(id)).clock;
  await run(world, foiHead, requests.approveExtension, { id, workingDays: 10, reason: '核对' });
  await correct(id, 'requests.extension_approved', { takeBack: true });
  const page = await open(id);
  assert.deepEqual([page.clock?.dueOn, page.clock?.extension], [before?.dueOn, null]);
  assert.equal((await entry(id, 'requests.extension_approved')).correction?.takenBack, true);
});

test('a wrong day of dispatch moves the closing with it; a dispatch taken back opens the case again', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  await decide(world, id);
  clock.goTo('2026-04-01');
  await run(world, clerk, requests.dispatchReply, { id, channel: 'post' });
  assert.equal((await open(id)).row.inTime, false);
  await correct(id, 'requests.dispatched', { on: '2026-03-30' });
  const closed = await open(id);
  assert.deepEqual([closed.row.inTime, closed.row.closedOn], [true, '2026-03-30']);
  const counted = await requests.requestFactsForReport(world.runtime.db, [world.agencyId]);
  assert.equal(
    counted.find((f) => f.kind === 'requests.closed' && f.subjectId === id)?.legalOn,
    '2026-03-30',
  );
  await correct(id, 'requests.dispatched', { takeBack: true });
  const reopened = await open(id);
  assert.deepEqual(
    [reopened.row.stage, reopened.row.closedOn, reopened.row.isOpen],
    ['approved', null, true],
  );
  await run(world, clerk, requests.dispatchReply, { id, channel: 'post' });
  assert.equal((await open(id)).row.stage, 'closed');
});

test('the applicant’s type corrected after the end moves the result to the right column', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  await decide(world, id);
  await run(world, clerk, requests.dispatchReply, { id, channel: 'post' });
  await correct(id, 'requests.received', { applicantType: 'legal_service' });
  const counted = await requests.requestFactsForReport(world.runtime.db, [world.agencyId]);
  const types = counted.filter(({ subjectId }) => subjectId === id).map(({ data }) => data['applicant_type']);
  assert.deepEqual(types, ['legal_service', 'legal_service']);
  const [summary] = await requests.requestSummaries(world.runtime.db, world.runtime.cipher, [id]);
  assert.deepEqual(
    [summary?.applicantType, summary?.outcome, summary?.inTime],
    ['legal_service', 'granted', true],
  );
});

test('a remedy recorded wrongly is corrected or taken back, and table 4 follows', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  const file = { id, track: 'review' as const, organ: '宁川市人民政府' };
  const remedyId = (await run(world, clerk, requests.recordRemedy, file)).recordId!;
  const correctRemedy = (more: object) =>
    run(world, foiHead, requests.correctRemedy, { id, remedyId, reason: '登记有误', ...more });
  await assert.rejects(correctRemedy({ result: 'corrected' }), /结果/);
  clock.goTo('2026-04-01');
  await run(world, clerk, requests.decideRemedy, { id, remedyId, result: 'upheld' });
  await assert.rejects(correctRemedy({ decidedOn: '2026-03-01' }), /早于提起日期/);
  await assert.rejects(correctRemedy({}), /没有填写更正/);
  await correctRemedy({ result: 'corrected', filedOn: '2026-03-10' });
  await correctRemedy({ track: 'direct_suit' });
  const counted = async () =>
    (await requests.requestFactsForReport(world.runtime.db, [world.agencyId]))
      .filter(({ subjectId }) => subjectId === remedyId)
      .map(({ legalOn, data }) => [legalOn, data['track'] ?? data['result']]);
  assert.deepEqual(await counted(), [
    ['2026-03-10', 'direct_suit'],
    ['2026-04-01', 'corrected'],
  ]);
  assert.equal((await open(id)).remedies[0]?.resultLabel?.zh, '结果纠正');
  await correctRemedy({ takeBack: true });
  assert.deepEqual([await counted(), (await open(id)).remedies], [[], []]);
  await assertProved(world);
});

test('a fee notice sent by mistake is taken back: the case is in hand again', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  const charge = { id, basis: 'per_page' as const, quantity: 68, paymentMethod: '转账' };
  await run(world, clerk, requests.sendFeeNotice, charge);
  await correct(id, 'requests.fee_notice_sent', { takeBack: true });
  const page = await open(id);
  assert.deepEqual([page.row.stage, page.fee], ['handling', null]);
});

test('a consultation taken back takes its delivery and answer with it', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  const { recordId } = await run(world, handler, requests.startConsultation, {
    id,
    party: 'third_party',
    name: '某公司',
    information: '单价',
  });
  await run(world, handler, requests.recordConsultationDelivery, { id, consultationId: recordId! });
  clock.goTo('2026-03-09');
  await run(world, handler, requests.recordConsultationReturn, {
    id,
    consultationId: recordId!,
    opinion: 'partly',
  });
  assert.equal((await open(id)).clock?.dueOn, '2026-04-07');
  await correct(id, 'requests.consultation_sent', { takeBack: true });
  const page = await open(id);
  assert.deepEqual([page.clock?.dueOn, page.consultations], ['2026-03-30', []]);
  await assertProved(world);
});
