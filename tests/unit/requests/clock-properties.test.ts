import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../../src/kernel/dates.ts';
import type { CaseEvent, CaseRecord } from '../../../src/modules/requests/domain/clock/index.ts';
import {
  clockStrip,
  computeClock,
  effectiveEvents,
  readClock,
  renderReason,
  renderSummaryLine,
  summarise,
} from '../../../src/modules/requests/domain/clock/index.ts';
import type { GeneratedCase } from './clock-generators.ts';
import { calendar, openCases } from './clock-generators.ts';

const RUNS = { numRuns: 1_000 };

/** The formula of the design, walked one day at a time and sharing no code with the clock. */
function dueByWalking({ facts, today }: GeneratedCase): string {
  const ofType = <T extends CaseEvent['type']>(type: T) =>
    facts.events.filter((e): e is Extract<CaseEvent, { type: T }> => e.type === type);
  const restarts = [...ofType('correction_received'), ...ofType('fee_paid')].map((e) => e.on);
  const start = [facts.receivedOn, ...restarts].sort().at(-1)!;
  const n = ofType('extension_approved')
    .filter((e) => e.on >= start)
    .reduce((sum, e) => sum + e.workingDays, 20);
  const spans = ofType('consultation_sent')
    .filter((sent) => sent.on >= start)
    .map((sent) => {
      const ends = ofType('consultation_returned')
        .filter((back) => back.id === sent.id)
        .map((back) => back.on);
      if (sent.party !== 'other_agency' && sent.receivedByPartyOn !== undefined) {
        let limit = sent.receivedByPartyOn;
        for (let left = 15; left > 0;) if (calendar.isWorkingDay((limit = addDays(limit, 1)))) left--;
        ends.push(limit);
      }
      return { after: sent.on, to: ends.sort()[0] ?? today };
    });
  let day = start;
  for (let left = n; left > 0;) {
    day = addDays(day, 1);
    if (calendar.isWorkingDay(day) && !spans.some((s) => s.after < day && day <= s.to)) left--;
  }
  return day;
}

test('the due date is the one found by walking day by day', () => {
  fc.assert(
    fc.property(openCases, (c) => {
      assert.equal(computeClock(calendar, c.facts, c.today).dueOn, dueByWalking(c));
    }),
    RUNS,
  );
});

test('an open case is early, due today or late: exactly one, and the days left agree', () => {
  fc.assert(
    fc.property(openCases, ({ facts, today }) => {
      const { dueOn, daysLeft, standing, inTime } = readClock(calendar, facts, today);
      const early = today < dueOn;
      const late = today > dueOn;
      assert.equal(standing, early ? 'early' : late ? 'late' : 'due_today');
      assert.deepEqual([daysLeft > 0, daysLeft === 0, daysLeft < 0], [early, !early && !late, late]);
      assert.equal(inTime, null);
    }),
    RUNS,
  );
});

test('the account covers every day once and its counted days sum to the answer', () => {
  fc.assert(
    fc.property(openCases, ({ facts, today }) => {
      const clock = computeClock(calendar, facts, today);
      clock.account.forEach((entry, i) => assert.equal(entry.on, addDays(facts.receivedOn, i + 1)));
      assert.equal(clock.account.at(-1)?.on, clock.dueOn);
      const counted = clock.account.filter((entry) => entry.counted);
      assert.equal(counted.length, clock.allowance);
      assert.equal(counted.at(-1)?.on, clock.dueOn);
      assert.ok(counted.every((entry) => entry.on > clock.start.on && calendar.isWorkingDay(entry.on)));
      counted.forEach(({ reason }, i) => assert.equal(reason.code === 'counted' && reason.nth, i + 1));
    }),
    RUNS,
  );
});

test('the order of recording does not matter', () => {
  const shuffled = openCases.chain((c) =>
    fc
      .shuffledSubarray([...c.facts.events], { minLength: c.facts.events.length })
      .map((events) => ({ ...c, shuffledFacts: { ...c.facts, events } })),
  );
  fc.assert(
    fc.property(shuffled, ({ facts, shuffledFacts, today }) => {
      const clock = computeClock(calendar, facts, today);
      assert.deepEqual(computeClock(calendar, shuffledFacts, today), clock);
    }),
    RUNS,
  );
});

test('the order does not matter for unnamed consultations either', () => {
  const anonymous = ({ facts, today }: GeneratedCase): GeneratedCase => {
    const events = facts.events.map((event) => {
      if (event.type !== 'consultation_sent' && event.type !== 'consultation_returned') return event;
      const { id: _id, ...rest } = event;
      return rest;
    });
    return { facts: { ...facts, events }, today };
  };
  fc.assert(
    fc.property(openCases.map(anonymous), ({ facts, today }) => {
      const reversed = { ...facts, events: facts.events.toReversed() };
      assert.deepEqual(computeClock(calendar, reversed, today), computeClock(calendar, facts, today));
    }),
    RUNS,
  );
});

test('an event recorded and taken back leaves the clock as it was', () => {
  const extra = fc.constantFrom<CaseEvent['type']>(
    'correction_received',
    'fee_paid',
    'replied',
    'withdrawn',
    'fee_notice_received',
  );
  fc.assert(
    fc.property(openCases, extra, fc.nat(10), ({ facts, today }, type, at) => {
      const mistake = { type, on: today } as CaseEvent;
      const records: CaseRecord[] = facts.events.map((event, i) => ({ recordId: `r${i}`, event }));
      records.splice(at, 0, { recordId: 'mistake', event: mistake });
      const corrected = [...records, { recordId: 'fix', takesBack: 'mistake', reason: 'wrong case' }];
      const read = (history: CaseRecord[]) =>
        computeClock(calendar, { ...facts, events: effectiveEvents(history) }, today);
      assert.deepEqual(read(corrected), computeClock(calendar, facts, today));
      // Taking back the correction itself lets the event stand again.
      const restored = [...corrected, { recordId: 'fix2', takesBack: 'fix', reason: 'it was right' }];
      assert.deepEqual(read(restored), read(records));
    }),
    RUNS,
  );
});

test('more extension, later answers and later days never bring the due date forward', () => {
  fc.assert(
    fc.property(openCases, fc.nat(20), ({ facts, today }, more) => {
      const due = readClock(calendar, facts, today).dueOn;
      assert.ok(readClock(calendar, facts, addDays(today, more)).dueOn >= due);
      const events = facts.events.map((event) =>
        event.type === 'extension_approved' ? { ...event, workingDays: event.workingDays + more } : event,
      );
      assert.ok(readClock(calendar, { ...facts, events }, today).dueOn >= due);
      const unanswered = facts.events.filter((event) => event.type !== 'consultation_returned');
      assert.ok(readClock(calendar, { ...facts, events: unanswered }, today).dueOn >= due);
    }),
    RUNS,
  );
});

test('every clock can be told in words and drawn', () => {
  fc.assert(
    fc.property(openCases, ({ facts, today }) => {
      const clock = computeClock(calendar, facts, today);
      for (const language of ['zh', 'en'] as const) {
        for (const line of summarise(clock))
          assert.doesNotMatch(renderSummaryLine(line, facts.receivedOn, language), /undefined|null|NaN|^$/);
        for (const { on, reason } of clock.account)
          assert.doesNotMatch(renderReason(on, reason, language), /undefined|null|NaN|^$/);
      }
      const told = summarise(clock).reduce((sum, l) => sum + (l.code === 'consultation' ? l.excluded : 0), 0);
      assert.equal(told, clock.account.filter(({ reason }) => reason.code === 'paused').length);
      const days = clockStrip(calendar, clock, today).flatMap((month) => month.days);
      days.forEach((day, i) => assert.equal(day.on, addDays(facts.receivedOn, i)));
      assert.equal(days.filter((day) => day.due).length, 1);
      assert.ok(days.filter((day) => day.today).length <= 1);
    }),
    { numRuns: 300 },
  );
});
