import assert from 'node:assert/strict';
import test from 'node:test';
import { buildCalendar, STATE_COUNCIL_NOTICES } from '../../../src/modules/calendar/index.ts';
import type { CaseEvent } from '../../../src/modules/requests/domain/clock/index.ts';
import { validateCase } from '../../../src/modules/requests/domain/clock/index.ts';

const calendar = buildCalendar(STATE_COUNCIL_NOTICES);
const RECEIVED = '2026-03-02'; // due Mon 2026-03-30
const faults = (events: CaseEvent[], today = '2026-06-30', receivedOn = RECEIVED) =>
  validateCase(calendar, { receivedOn, events }, today).map((p) => `${p.code} ${p.field}`);

const notice = (on: string): CaseEvent => ({ type: 'correction_notice_sent', on });
const corrected = (on: string): CaseEvent => ({ type: 'correction_received', on });
const letter = (on: string, id?: string): CaseEvent => ({
  type: 'consultation_sent',
  party: 'third_party',
  on,
  receivedByPartyOn: on,
  id,
});
const opinion = (on: string, id?: string): CaseEvent => ({ type: 'consultation_returned', on, id });
const extension = (on: string, workingDays = 20): CaseEvent => ({
  type: 'extension_approved',
  on,
  workingDays,
});
const replied = (on: string): CaseEvent => ({ type: 'replied', on });

test('a whole journey without fault passes', () => {
  const events = [
    notice('2026-03-09'),
    corrected('2026-03-20'),
    letter('2026-03-23'),
    opinion('2026-03-27'),
    extension('2026-04-10', 10),
    { type: 'fee_notice_received', on: '2026-04-13' } as const,
    { type: 'fee_paid', on: '2026-04-15' } as const,
    replied('2026-04-20'),
  ];
  assert.deepEqual(faults(events), []);
  assert.deepEqual(faults(events.toReversed()), []);
});

test('dates must be dates, and numbers in range', () => {
  assert.deepEqual(faults([replied('2026-02-30')], '2026-06-30', 'yesterday'), [
    'not_a_date receivedOn',
    'not_a_date events[0].on',
  ]);
  assert.deepEqual(faults([extension('2026-03-10', 21)]), [
    'extension_days_out_of_range events[0].workingDays',
  ]);
  assert.deepEqual(faults([extension('2026-03-10', 0)]), [
    'extension_days_out_of_range events[0].workingDays',
  ]);
  assert.deepEqual(faults([extension('2026-03-10', 2.5)]), [
    'extension_days_out_of_range events[0].workingDays',
  ]);
});

test('nothing lies in the future or before receipt', () => {
  assert.deepEqual(faults([], '2026-03-01'), ['received_in_future receivedOn']);
  assert.deepEqual(faults([replied('2026-03-20')], '2026-03-19'), ['event_in_future events[0].on']);
  assert.deepEqual(faults([replied('2026-03-01')]), ['reply_before_receipt events[0].on']);
  assert.deepEqual(faults([notice('2026-03-01')]), ['event_before_receipt events[0].on']);
});

test('one correction notice, and corrections after it', () => {
  assert.deepEqual(faults([notice('2026-03-09'), notice('2026-03-06')]), [
    'second_correction_notice events[0]',
  ]);
  assert.deepEqual(faults([notice('2026-03-09'), corrected('2026-03-06')]), [
    'correction_before_notice events[1].on',
  ]);
  assert.deepEqual(faults([{ type: 'correction_lapsed', on: '2026-04-09' }]), [
    'correction_lapse_without_notice events[0]',
  ]);
  assert.deepEqual(faults([notice('2026-03-09'), { type: 'correction_lapsed', on: '2026-04-09' }]), []);
});

test('opinions belong to letters sent before them', () => {
  assert.deepEqual(faults([opinion('2026-03-09')]), ['returned_without_sent events[0]']);
  assert.deepEqual(faults([opinion('2026-03-09'), letter('2026-03-10')]), [
    'returned_before_sent events[0].on',
  ]);
  assert.deepEqual(faults([letter('2026-03-10', 'a'), opinion('2026-03-12', 'b')]), [
    'returned_without_sent events[1]',
  ]);
  assert.deepEqual(faults([letter('2026-03-10', 'a'), letter('2026-03-11', 'a')]), [
    'duplicate_consultation_id events[1].id',
  ]);
  const misdelivered: CaseEvent = {
    type: 'consultation_sent',
    party: 'co_producer',
    on: '2026-03-10',
    receivedByPartyOn: '2026-03-09',
  };
  assert.deepEqual(faults([misdelivered]), ['party_received_before_sent events[0].receivedByPartyOn']);
});

test('one extension per count, approved by the due date as it stood', () => {
  assert.deepEqual(faults([extension('2026-03-30')]), []);
  assert.deepEqual(faults([extension('2026-03-31')]), ['extension_after_due events[0].on']);
  assert.deepEqual(faults([extension('2026-03-10', 5), extension('2026-03-20', 5)]), [
    'second_extension events[1]',
  ]);
  // A pause moves the due date, and with it the last day for the extension.
  const paused = [letter('2026-03-10'), opinion('2026-03-25')];
  assert.deepEqual(faults([...paused, extension('2026-04-15')]), []);
  assert.deepEqual(faults([...paused, extension('2026-04-16')]), ['extension_after_due events[2].on']);
  // A restart begins a new count with its own extension.
  const restarted = [extension('2026-03-04', 5), notice('2026-03-09'), corrected('2026-03-20')];
  assert.deepEqual(faults([...restarted, extension('2026-04-20', 5)]), []);
});

test('a delayed date is set in time and later than the due date', () => {
  const delay = (on: string, until: string): CaseEvent => ({ type: 'reasonable_delay_set', on, until });
  assert.deepEqual(faults([delay('2026-03-20', '2026-05-08')]), []);
  assert.deepEqual(faults([delay('2026-03-31', '2026-05-08')]), ['delay_after_due events[0].on']);
  assert.deepEqual(faults([delay('2026-03-20', '2026-03-30')]), ['delay_not_later events[0].until']);
});

test('fees: payment after the notice, lapse after 20 unpaid working days', () => {
  const fee: CaseEvent = { type: 'fee_notice_received', on: '2026-05-12' }; // pay by Tue 2026-06-09
  assert.deepEqual(faults([fee, { type: 'fee_paid', on: '2026-05-11' }]), [
    'payment_before_notice events[1].on',
  ]);
  assert.deepEqual(faults([fee, { type: 'fee_lapsed', on: '2026-06-09' }]), [
    'fee_lapse_too_early events[1].on',
  ]);
  assert.deepEqual(faults([fee, { type: 'fee_lapsed', on: '2026-06-10' }]), []);
  assert.deepEqual(faults([{ type: 'fee_lapsed', on: '2026-06-10' }]), [
    'fee_lapse_without_notice events[0]',
  ]);
  const paid: CaseEvent = { type: 'fee_paid', on: '2026-05-20' };
  assert.deepEqual(faults([fee, paid, { type: 'fee_lapsed', on: '2026-06-10' }]), [
    'fee_lapse_without_notice events[2]',
  ]);
});

test('closed once, and nothing after it but late opinions', () => {
  assert.deepEqual(faults([replied('2026-03-20'), replied('2026-03-23')]), ['already_closed events[1]']);
  assert.deepEqual(faults([replied('2026-03-20'), notice('2026-03-23')]), [
    'event_after_closing events[1].on',
  ]);
  assert.deepEqual(faults([letter('2026-03-05'), replied('2026-03-20'), opinion('2026-03-23')]), []);
});

test('every problem says what, where, by which rule, in both languages', () => {
  const problems = validateCase(
    calendar,
    { receivedOn: RECEIVED, events: [notice('2026-03-05'), notice('2026-03-06'), extension('2026-05-06')] },
    '2026-06-30',
  );
  assert.equal(problems.length, 2);
  for (const { zh, en, field, rule } of problems) {
    assert.match(zh, /[\u4e00-\u9fff]/);
    assert.doesNotMatch(`${zh}${en}`, /undefined/);
    assert.ok(en && field && rule);
  }
});
