import assert from 'node:assert/strict';
import test from 'node:test';
import { buildCalendar, STATE_COUNCIL_NOTICES } from '../../../src/modules/calendar/index.ts';
import type { CaseEvent } from '../../../src/modules/requests/domain/clock/index.ts';
import {
  clockStrip,
  computeClock,
  renderReason,
  renderSummaryLine,
  summarise,
} from '../../../src/modules/requests/domain/clock/index.ts';

const calendar = buildCalendar(STATE_COUNCIL_NOTICES);
const clock = (events: CaseEvent[], today: string, receivedOn = '2026-03-02') =>
  computeClock(calendar, { receivedOn, events }, today);
const told = (events: CaseEvent[], today: string) =>
  summarise(clock(events, today)).map((line) => renderSummaryLine(line, '2026-03-02', 'zh'));

const sent = (
  party: 'third_party' | 'co_producer' | 'other_agency',
  on: string,
  received?: string,
): CaseEvent => ({
  type: 'consultation_sent',
  party,
  on,
  receivedByPartyOn: received,
});
const returned = (on: string): CaseEvent => ({ type: 'consultation_returned', on });
const replied = (on: string): CaseEvent => ({ type: 'replied', on });

test('days left: to the due date Mon 2026-03-30, on it, and past it over a weekend', () => {
  const left = (today: string) => clock([], today).daysLeft;
  assert.equal(left('2026-03-02'), 20);
  assert.equal(left('2026-03-27'), 1);
  assert.equal(left('2026-03-28'), 1);
  assert.equal(left('2026-03-30'), 0);
  assert.equal(left('2026-03-31'), -1);
  assert.equal(left('2026-04-07'), -5);
  const friday = (today: string) => clock([], today, '2026-02-28');
  assert.equal(friday('2026-03-27').standing, 'due_today');
  assert.equal(friday('2026-03-28').standing, 'late');
  assert.equal(friday('2026-03-28').daysLeft, -1);
  assert.equal(friday('2026-03-30').daysLeft, -1);
});

test('paused from the day of the letter until the answer or the limit, running on the day of the answer', () => {
  const letter = sent('third_party', '2026-03-10', '2026-03-12');
  assert.equal(clock([letter], '2026-03-10').state, 'paused');
  assert.equal(clock([letter], '2026-04-02').state, 'paused');
  assert.equal(clock([letter], '2026-04-03').state, 'running');
  assert.equal(clock([letter, returned('2026-03-25')], '2026-03-25').state, 'running');
});

test('another agency has no limit: the due date moves with every day it is silent', () => {
  const letter = sent('other_agency', '2026-03-10', '2026-03-11');
  assert.equal(clock([letter], '2026-03-10').dueOn, '2026-03-30');
  assert.equal(clock([letter], '2026-03-25').dueOn, '2026-04-15');
  assert.equal(clock([letter], '2026-05-29').state, 'paused');
  assert.equal(clock([letter], '2026-05-29').standing, 'early');
  const answered = [letter, returned('2026-03-25')];
  assert.equal(clock(answered, '2026-05-29').dueOn, '2026-04-15');
});

test('a third party whose receipt is unknown is reckoned as open and the summary says so', () => {
  const letter = sent('third_party', '2026-03-10');
  assert.equal(clock([letter], '2026-03-25').dueOn, '2026-04-15');
  assert.ok(told([letter], '2026-03-25').some((line) => line.includes('日期未登记')));
});

test('an answer after the limit does not lengthen the pause', () => {
  const letter = sent('co_producer', '2026-03-10', '2026-03-12');
  assert.equal(clock([letter, returned('2026-04-09')], '2026-04-10').dueOn, '2026-04-23');
});

test('parallel consultations are a union, never summed twice', () => {
  const first = sent('third_party', '2026-03-10', '2026-03-12');
  const second = sent('other_agency', '2026-03-16');
  const both = [first, second, returned('2026-03-20'), returned('2026-03-25')];
  assert.equal(clock(both, '2026-03-26').dueOn, '2026-04-15');
  assert.equal(clock([first, second, returned('2026-03-20')], '2026-03-26').state, 'paused');
});

test('an unnamed answer goes to a letter still waiting before one whose limit has passed', () => {
  const silent = sent('third_party', '2026-03-03', '2026-03-04');
  const later = sent('third_party', '2026-04-01', '2026-04-02');
  const { pauses } = clock([silent, later, returned('2026-04-08')], '2026-04-08');
  assert.deepEqual(
    pauses.map((pause) => pause.returnedOn),
    [null, '2026-04-08'],
  );
});

test('ids and parties match answers with their letters', () => {
  const a: CaseEvent = { type: 'consultation_sent', party: 'other_agency', on: '2026-03-04', id: 'a' };
  const b: CaseEvent = { type: 'consultation_sent', party: 'other_agency', on: '2026-03-05', id: 'b' };
  const answers = (...events: CaseEvent[]) =>
    clock([a, b, ...events], '2026-03-20').pauses.map((pause) => pause.returnedOn);
  assert.deepEqual(answers({ type: 'consultation_returned', on: '2026-03-09', id: 'b' }), [
    null,
    '2026-03-09',
  ]);
  const letters = [sent('other_agency', '2026-03-04'), sent('third_party', '2026-03-05', '2026-03-06')];
  const named: CaseEvent = { type: 'consultation_returned', on: '2026-03-09', party: 'third_party' };
  const { pauses } = clock([...letters, named, returned('2026-03-10')], '2026-03-20');
  assert.deepEqual(
    pauses.map((pause) => pause.returnedOn),
    ['2026-03-10', '2026-03-09'],
  );
});

test('a corrected request voids earlier consultations and extensions', () => {
  const events: CaseEvent[] = [
    sent('other_agency', '2026-03-04'),
    { type: 'extension_approved', on: '2026-03-05', workingDays: 20 },
    { type: 'correction_notice_sent', on: '2026-03-09' },
    { type: 'correction_received', on: '2026-03-20' },
  ];
  const restarted = clock(events, '2026-03-20');
  assert.equal(restarted.dueOn, '2026-04-20');
  assert.equal(restarted.allowance, 20);
  assert.equal(restarted.state, 'running');
  assert.ok(restarted.account.filter((e) => e.on <= '2026-03-20').every((e) => !e.counted));
  assert.equal(restarted.correctionNoticeDueOn, '2026-03-11');
});

test('waiting for the applicant, then for the fee, then closed', () => {
  const notice: CaseEvent = { type: 'correction_notice_sent', on: '2026-03-09' };
  assert.equal(clock([notice], '2026-03-10').state, 'awaiting_applicant');
  const corrected: CaseEvent = { type: 'correction_received', on: '2026-03-09' };
  assert.equal(clock([notice, corrected], '2026-03-10').state, 'running');
  const fee: CaseEvent = { type: 'fee_notice_received', on: '2026-03-16' };
  const events = [notice, corrected, fee];
  assert.equal(clock(events, '2026-03-16').state, 'awaiting_payment');
  assert.equal(clock(events, '2026-03-16').paymentDueOn, '2026-04-14');
  assert.equal(clock([...events, { type: 'fee_lapsed', on: '2026-04-15' }], '2026-04-15').state, 'closed');
});

test('the reply stops the clock: in time on the due date, late the day after, frozen ever after', () => {
  const inTime = clock([replied('2026-03-30')], '2026-06-01');
  assert.deepEqual(
    [inTime.state, inTime.inTime, inTime.daysLeft, inTime.standing],
    ['closed', true, 0, null],
  );
  const late = clock([replied('2026-03-31')], '2026-06-01');
  assert.deepEqual([late.inTime, late.daysLeft], [false, -1]);
  const open = sent('other_agency', '2026-03-10');
  const first = clock([open, replied('2026-03-25')], '2026-03-25');
  assert.equal(clock([open, replied('2026-03-25')], '2026-09-01').dueOn, first.dueOn);
  const withdrawn = clock([{ type: 'withdrawn', on: '2026-03-05' }], '2026-03-05');
  assert.deepEqual([withdrawn.state, withdrawn.inTime], ['closed', null]);
});

test('a delayed period under Art. 35 sets the date', () => {
  const delay: CaseEvent = { type: 'reasonable_delay_set', on: '2026-03-20', until: '2026-06-06' /* Sat */ };
  const delayed = clock([delay], '2026-06-05');
  assert.equal(delayed.dueOn, '2026-06-06');
  assert.equal(delayed.daysLeft, 1);
  assert.equal(delayed.account.filter((entry) => entry.counted).length, 20);
  assert.equal(delayed.account.at(-2)?.reason.code, 'delayed');
});

test('the summary reads like a clerk would say it', () => {
  const letter = sent('third_party', '2026-03-10', '2026-03-12');
  assert.deepEqual(told([letter, returned('2026-03-25')], '2026-04-01'), [
    '2026-03-02（周一）收到申请，自次日起算20个工作日',
    '3月10日向第三方征求意见，至25日答复，其间11个工作日不计入',
    '答复期限：2026-04-15（周三）',
    '距期限还有9个工作日',
  ]);
});

test('reasons name the holiday and its notice, the worked weekend and the pause', () => {
  const { account } = clock([], '2026-02-09', '2026-02-09');
  const why = (on: string) => renderReason(on, account.find((entry) => entry.on === on)!.reason, 'zh');
  assert.equal(why('2026-02-14'), '调休上班，第5个工作日（共20个），计入期限');
  assert.equal(why('2026-02-17'), '春节放假，不是工作日，不计入期限');
  assert.equal(why('2026-02-15'), '周末，不是工作日，不计入期限');
});

test('the strip draws months, the due day, today and a bounded tail of overdue days', () => {
  const late = clock([], '2027-01-04');
  const months = clockStrip(calendar, late, '2027-01-04');
  assert.deepEqual(
    months.map((month) => month.month),
    ['2026-03', '2026-04'],
  );
  const days = months.flatMap((month) => month.days);
  assert.equal(days[0]?.kind, 'start');
  assert.equal(days.find((day) => day.due)?.on, '2026-03-30');
  assert.equal(days.at(-1)?.on, '2026-04-30');
  assert.equal(days.at(-1)?.kind, 'overdue');
});
