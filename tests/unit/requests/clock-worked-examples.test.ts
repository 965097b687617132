import assert from 'node:assert/strict';
import test from 'node:test';
import { buildCalendar, STATE_COUNCIL_NOTICES } from '../../../src/modules/calendar/index.ts';
import type { CaseEvent } from '../../../src/modules/requests/domain/clock/index.ts';
import { computeClock, opinionDueOn } from '../../../src/modules/requests/domain/clock/index.ts';

/** The worked examples of the Regulation's domain notes, 7.2; weekdays are named so that a wall calendar checks them. */
const calendar = buildCalendar(STATE_COUNCIL_NOTICES);

const clock = (receivedOn: string, events: CaseEvent[] = [], today = receivedOn) =>
  computeClock(calendar, { receivedOn, events }, today);
const extended = (on: string, workingDays = 20): CaseEvent => ({
  type: 'extension_approved',
  on,
  workingDays,
});

const BASE: [n: number, received: string, noticeBy: string, due: string, latest: string | null][] = [
  [1, '2026-01-05' /* Mon */, '2026-01-14' /* Wed */, '2026-02-02' /* Mon */, '2026-03-06' /* Fri */],
  [2, '2026-02-09' /* Mon */, '2026-02-25' /* Wed */, '2026-03-13' /* Fri */, '2026-04-13' /* Mon */],
  [3, '2025-09-22' /* Mon */, '2025-09-30' /* Tue */, '2025-10-24' /* Fri */, '2025-11-21' /* Fri */],
  [4, '2026-02-28' /* working Sat */, '2026-03-10' /* Tue */, '2026-03-27' /* Fri */, null],
  [5, '2026-10-03' /* Sat, holiday */, '2026-10-15' /* Thu */, '2026-11-03' /* Tue */, null],
  [6, '2026-09-20' /* working Sun */, '2026-09-30' /* Wed */, '2026-10-23' /* Fri */, null],
  [7, '2023-12-28' /* Thu */, '2024-01-09' /* Tue */, '2024-01-26' /* Fri */, '2024-02-28' /* Wed */],
  [8, '2026-04-30' /* Thu */, '2026-05-13' /* Wed */, '2026-06-01' /* Mon */, '2026-06-30' /* Tue */],
];

for (const [n, received, noticeBy, due, latest] of BASE) {
  test(`example ${n}: received ${received}`, () => {
    assert.equal(clock(received).correctionNoticeDueOn, noticeBy);
    assert.equal(clock(received).dueOn, due);
    assert.equal(clock(received).provisional, false);
    if (latest) assert.equal(clock(received, [extended(due)], due).dueOn, latest);
  });
}

test('example 5: day 1 is Thu 2026-10-08', () => {
  const first = clock('2026-10-03').account.find((entry) => entry.counted);
  assert.equal(first?.on, '2026-10-08');
});

test('example 9: the corrected request restarts the count', () => {
  const events: CaseEvent[] = [
    { type: 'correction_notice_sent', on: '2026-03-09' },
    { type: 'correction_received', on: '2026-03-20' },
  ];
  assert.equal(clock('2026-03-02', events, '2026-03-20').dueOn, '2026-04-20');
});

const letter: CaseEvent = {
  type: 'consultation_sent',
  party: 'third_party',
  on: '2026-03-10',
  receivedByPartyOn: '2026-03-12',
};
const opinion: CaseEvent = { type: 'consultation_returned', on: '2026-03-25' };
const paused = (events: CaseEvent[]) =>
  clock('2026-03-02', events, '2026-04-10').account.filter((entry) => entry.reason.code === 'paused').length;

test('example 10: a third party is asked and answers', () => {
  assert.equal(clock('2026-03-02').dueOn, '2026-03-30');
  const answered = clock('2026-03-02', [letter, opinion], '2026-03-25');
  assert.equal(answered.pauses[0]?.limitOn, '2026-04-02');
  assert.equal(paused([letter, opinion]), 11);
  assert.equal(answered.dueOn, '2026-04-15');
});

test('example 11: the third party keeps silent', () => {
  assert.equal(paused([letter]), 17);
  for (const today of ['2026-03-11', '2026-04-02', '2026-04-20'])
    assert.equal(clock('2026-03-02', [letter], today).dueOn, '2026-04-23', today);
});

test('example 12: with full extension', () => {
  const events = [letter, opinion, extended('2026-04-14')];
  assert.equal(clock('2026-03-02', events, '2026-04-14').dueOn, '2026-05-15');
});

test('example 13: received Mon 2026-06-01', () => {
  assert.equal(clock('2026-06-01').dueOn, '2026-06-30');
  assert.equal(clock('2026-06-01', [extended('2026-06-30', 10)], '2026-06-30').dueOn, '2026-07-14');
  assert.equal(clock('2026-06-01', [extended('2026-06-30')], '2026-06-30').dueOn, '2026-07-28');
});

test('example 14: fee notice and payment', () => {
  const notice: CaseEvent = { type: 'fee_notice_received', on: '2026-05-12' };
  const waiting = clock('2026-05-06', [notice], '2026-05-12');
  assert.equal(waiting.paymentDueOn, '2026-06-09');
  const paid = clock('2026-05-06', [notice, { type: 'fee_paid', on: '2026-05-20' }], '2026-05-20');
  assert.equal(paid.dueOn, '2026-06-17');
});

// Example 15, the publication deadline, is pure calendar arithmetic: tests/unit/calendar.

test('example 16: co-producing agency received the letter Fri 2026-09-18', () => {
  assert.equal(opinionDueOn(calendar, '2026-09-18'), '2026-10-15');
});

test('example 17: a deadline in a year without calendar is provisional', () => {
  const crossing = clock('2026-12-10');
  assert.equal(crossing.provisional, true);
  assert.equal(crossing.account.filter((entry) => entry.counted && entry.on < '2027').length, 15);
  assert.equal(
    crossing.account.some((entry) => entry.provisional),
    true,
  );
  assert.equal(clock('2026-11-02').provisional, false);
});
