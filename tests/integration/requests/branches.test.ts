import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agencyById, PUBLIC_ACTOR, reviseAgency, SYSTEM_ACTOR } from '../../../src/modules/identity/index.ts';
import * as requests from '../../../src/modules/requests/index.ts';
import {
  A_PDF,
  aCase,
  aForm,
  assertProved,
  decide,
  GRANTED,
  NOT_HELD,
  requestWorld,
  run,
} from '../../support/requests.ts';
import { asApplicant } from '../../support/runtime.ts';

const world = await requestWorld('2026-03-02');
const { clock, clerk, handler, foiHead } = world;
const open = (id: string) => run(world, clerk, requests.getCase, { id });

test('each channel has its own day of receipt; an unconfirmed letter is an alert from the day it came', async () => {
  clock.goTo('2026-03-04');
  const register = (more: object) =>
    run(world, clerk, requests.registerRequest, {
      ...aForm(world.agencyId),
      arrivedOn: '2026-03-03',
      ...more,
    } as never);
  for (const channel of ['in_person', 'signed_mail'])
    assert.equal((await register({ channel })).receivedOn, '2026-03-03');
  const letter = await register({ channel: 'ordinary_mail' });
  assert.deepEqual(
    [letter.receivedOn, letter.warnings.map(({ code }) => code)],
    [null, ['confirmation_overdue']],
  );
  assert.deepEqual(
    (await open(letter.id)).row.alerts.map(({ code }) => code),
    ['confirmation_overdue'],
  );
  const confirmed = await run(world, clerk, requests.confirmReceipt, { id: letter.id });
  assert.deepEqual(
    confirmed.warnings.map(({ code }) => code),
    ['confirmed_late'],
  );
  assert.equal((await open(letter.id)).clock?.receivedOn, '2026-03-04');
  const sameDay = await register({ channel: 'ordinary_mail', confirmedOn: '2026-03-03' });
  assert.deepEqual([sameDay.receivedOn, sameDay.warnings], ['2026-03-03', []]);
  const fax = await register({ channel: 'fax', confirmedOn: '2026-03-04' });
  assert.deepEqual([fax.receivedOn, fax.warnings], ['2026-03-04', []]);
});

test('not corrected in time: closed as 六-1, and only after the last day', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  clock.goTo('2026-03-12'); // the 8th working day: late, but it goes out and the delay stays
  const notice = await run(world, clerk, requests.sendCorrectionNotice, {
    id,
    items: ['年度'],
    respondBy: '2026-03-25',
  });
  assert.deepEqual(
    notice.warnings.map(({ code }) => code),
    ['correction_notice_late'],
  );
  clock.goTo('2026-03-26');
  const lapsed = await run(world, clerk, requests.lapseCorrection, { id });
  assert.ok(lapsed.letterId);
  const page = await open(id);
  assert.deepEqual(
    [page.row.stage, page.row.outcome, page.row.inTime],
    ['closed', 'closed_correction_lapsed', null],
  );
  assert.ok(
    page.timeline
      .find(({ kind }) => kind === 'requests.correction_notice_sent')
      ?.detail?.zh.includes('超过7个'),
  );
});

test('withdrawn before the receipt it is in no table, after it is closed as 六-3', async () => {
  clock.goTo('2026-03-02');
  const filed = await run(world, PUBLIC_ACTOR, requests.submitRequest, aForm(world.agencyId));
  await run(world, asApplicant(filed.id), requests.withdrawRequest, { id: filed.id });
  const id = await aCase(world);
  await run(world, asApplicant(id), requests.withdrawRequest, { id, reason: '已自行查到' });
  const counted = await requests.requestFactsForReport(world.runtime.db, [world.agencyId]);
  const about = (subject: string) =>
    counted.filter(({ subjectId }) => subjectId === subject).map(({ kind }) => kind);
  assert.deepEqual(about(filed.id), []);
  assert.deepEqual(about(id), ['requests.received', 'requests.closed']);
  assert.equal((await open(filed.id)).row.stage, 'closed');
  assert.equal((await open(id)).row.outcome, 'closed_other');
});

test('the fee: noticed, received, paid, and the period starts anew (worked example 14)', async () => {
  clock.goTo('2026-05-06');
  const id = await aCase(world);
  const charged = await run(world, clerk, requests.sendFeeNotice, {
    id,
    basis: 'per_page',
    quantity: 68,
    paymentMethod: '银行转账',
  });
  assert.equal((await open(id)).fee?.amount, 380);
  clock.goTo('2026-05-12');
  await run(world, asApplicant(id), requests.recordDelivery, { id, letterId: charged.letterId! });
  const waiting = await open(id);
  assert.deepEqual(
    [waiting.row.stage, waiting.fee?.payBy, waiting.clock?.state],
    ['awaiting_payment', '2026-06-09', 'awaiting_payment'],
  );
  clock.goTo('2026-05-20');
  const paid = await run(world, clerk, requests.recordPayment, { id, receiptNumber: '票据001' });
  assert.deepEqual([paid.stage, paid.dueOn, paid.warnings], ['handling', '2026-06-17', []]);
});

test('the fee by request: the eleventh and twelfth of the month cost, unpaid it lapses after the last day', async () => {
  clock.goTo('2026-07-01');
  const applicant = { applicantName: '王大量', identityNumber: '370100197001019999' };
  for (let n = 0; n < 10; n += 1) await aCase(world, applicant);
  const id = await aCase(world, applicant);
  const charged = await run(world, clerk, requests.sendFeeNotice, {
    id,
    basis: 'per_request',
    quantity: 2,
    paymentMethod: '银行转账',
  });
  assert.equal((await open(id)).fee?.amount, 200);
  await run(world, clerk, requests.recordFeeNoticeReceipt, { id });
  assert.ok(charged.letterId);
  clock.goTo('2026-07-30');
  const lapsed = await run(world, clerk, requests.lapseUnpaidFee, { id });
  assert.deepEqual([lapsed.stage, (await open(id)).row.outcome], ['closed', 'closed_fee_unpaid']);
});

test('silence: a third party leaves the decision to the agency, a co-producer has consented', async () => {
  clock.goTo('2026-03-02');
  const ids = [await aCase(world), await aCase(world)];
  const parties = ['third_party', 'co_producer'] as const;
  clock.goTo('2026-03-10');
  for (const [i, id] of ids.entries()) {
    const { recordId } = await run(world, handler, requests.startConsultation, {
      id,
      party: parties[i]!,
      name: '某单位',
      information: '联合文件',
    });
    const consultationId = recordId!;
    await run(world, handler, requests.recordConsultationDelivery, { id, consultationId, on: '2026-03-10' });
  }
  clock.goTo('2026-04-03');
  const meanings = await Promise.all(ids.map(async (id) => (await open(id)).consultations[0]!));
  assert.deepEqual(
    meanings.map(({ opinion, open: waiting }) => [opinion, waiting]),
    [
      ['silent', false],
      ['silent', false],
    ],
  );
  assert.match(meanings[0]!.meaning!.zh, /依照条例决定/);
  assert.match(meanings[1]!.meaning!.zh, /视为同意公开/);
  assert.equal((await open(ids[0]!)).row.stage, 'handling');
});

test('disclosed against the third party’s view: the override needs reasons, and the third party gets its letter', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  const { recordId } = await run(world, handler, requests.startConsultation, {
    id,
    party: 'third_party',
    name: '康宁医疗器械有限公司',
    information: '供货单价',
  });
  await run(world, handler, requests.recordConsultationDelivery, { id, consultationId: recordId! });
  clock.goTo('2026-03-06');
  await run(world, handler, requests.recordConsultationReturn, {
    id,
    consultationId: recordId!,
    opinion: 'objects',
  });
  const answers = {
    ...GRANTED.answers,
    disclosure: 'withhold',
    ground: 'refused_third_party_rights',
    third_party_right: 'trade_secret',
    third_party_opinion: 'public_interest',
  };
  await run(world, handler, requests.saveDecisionDraft, { id, answers, evidence: GRANTED.evidence });
  await assert.rejects(run(world, handler, requests.submitDraft, { id }), /override|理由/);
  await decide(world, id, {
    answers,
    reasons: '该采购涉及公共卫生安全，不公开会对公共利益造成重大影响。',
    evidence: { ...GRANTED.evidence, overrideReasons: '涉及公共卫生安全的重大公共利益。' },
  });
  await run(world, clerk, requests.dispatchReply, { id, channel: 'post' });
  const page = await open(id);
  const override = page.letters.find(({ kind }) => kind === 'override_notice');
  assert.ok(override, 'the third party is told in writing');
  const own = await run(world, asApplicant(id), requests.getOwnRequest, { id });
  assert.ok(
    !own.letters.some(({ kind }) => kind === 'override_notice'),
    'the applicant does not see that letter',
  );
  await assert.rejects(
    run(world, asApplicant(id), requests.downloadLetter, { id, letterId: override.id, format: 'html' }),
    /part_not_found|没有/,
  );
});

test('too many requests: reasons asked for, given, and a later date set (Art. 35)', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  await run(world, clerk, requests.requestReasons, {
    id,
    reason: '本月已提出 26 件申请',
    respondBy: '2026-03-20',
  });
  const own = await run(world, asApplicant(id), requests.getOwnRequest, { id });
  assert.deepEqual(own.reasonsWanted, { reason: '本月已提出 26 件申请', respondBy: '2026-03-20' });
  const delay = { id, until: '2026-06-30', reason: '需要检索多个年度' };
  await assert.rejects(
    run(world, foiHead, requests.setReasonableDelay, delay),
    /delayed date needs|说明理由/,
  );
  await run(world, asApplicant(id), requests.receiveReasons, { id, statement: '课题研究需要' });
  const set = await run(world, foiHead, requests.setReasonableDelay, delay);
  assert.deepEqual([set.stage, set.dueOn], ['handling', '2026-06-30']);
  const page = await open(id);
  assert.ok(page.notes.some(({ text }) => text === '课题研究需要'));
});

test('a late reply goes out and its lateness stays; declining an extension changes nothing', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  await run(world, handler, requests.proposeExtension, { id, workingDays: 5, reason: '核对' });
  await run(world, foiHead, requests.declineExtension, { id, reason: '可以按期答复' });
  assert.equal((await open(id)).clock?.dueOn, '2026-03-30');
  await decide(world, id, NOT_HELD);
  clock.goTo('2026-04-01');
  const sent = await run(world, clerk, requests.dispatchReply, { id, channel: 'collect' });
  assert.deepEqual(
    sent.warnings.map(({ code }) => code),
    ['reply_late'],
  );
  const { row } = await open(id);
  assert.deepEqual([row.inTime, row.outcome, row.daysLeft], [false, 'unavailable_not_held', null]);
});

test('what goes out through the internet needs the internet channel for reconsideration', async () => {
  clock.goTo('2026-03-02');
  const id = await aCase(world);
  await decide(world, id);
  await assert.rejects(run(world, clerk, requests.dispatchReply, { id, channel: 'portal' }), (error: Error) =>
    /互联网|internet/i.test(error.message),
  );
  assert.equal((await open(id)).row.stage, 'approved');

  const { remedies } = (await agencyById(world.runtime.db, world.agencyId))!;
  await run(world, SYSTEM_ACTOR, reviseAgency, {
    agencyId: world.agencyId,
    remedies: { ...remedies, onlineReconsiderationUrl: 'https://fuyi.example.cn/apply' },
  });
  const sent = await run(world, clerk, requests.dispatchReply, { id, channel: 'portal' });
  assert.deepEqual(
    sent.warnings.map(({ code }) => code),
    ['nothing_enclosed'],
  );
  const filesOf = async () => (await run(world, asApplicant(id), requests.getOwnRequest, { id })).files;
  assert.deepEqual(await filesOf(), []);
  const file = { name: '采购清单.pdf', content: A_PDF };
  await run(world, clerk, requests.uploadFile, { id, role: 'reply_enclosure', file });
  assert.deepEqual(
    (await filesOf()).map(({ name }) => name),
    ['采购清单.pdf'],
  );
});

test('all of it is proved by the ledger', () => assertProved(world));
