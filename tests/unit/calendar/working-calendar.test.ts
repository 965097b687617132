import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { addDays, fromDayNumber, toDayNumber } from '../../../src/kernel/dates.ts';
import { buildCalendar, STATE_COUNCIL_NOTICES } from '../../../src/modules/calendar/index.ts';

const calendar = buildCalendar(STATE_COUNCIL_NOTICES);
const dates = fc
  .integer({ min: toDayNumber('2018-06-01'), max: toDayNumber('2027-12-31') })
  .map((day) => fromDayNumber(day));

test('says what kind of day a day is, and by which source', () => {
  assert.deepEqual(calendar.dayInfo('2026-02-28'), {
    on: '2026-02-28',
    working: true,
    kind: 'adjusted_working_day',
    holiday: null,
    holidayName: null,
    sourceId: 'cn-2026-1',
    provisional: false,
  });
  assert.deepEqual(calendar.dayInfo('2026-10-05'), {
    on: '2026-10-05',
    working: false,
    kind: 'holiday',
    holiday: 'national_day',
    holidayName: { zh: '国庆节', en: 'National Day' },
    sourceId: 'cn-2026-1',
    provisional: false,
  });
  assert.equal(calendar.dayInfo('2026-03-07').kind, 'weekend');
  assert.equal(calendar.dayInfo('2026-03-06').kind, 'weekday');
  assert.equal(calendar.source('cn-2026-1')?.documentNumber, '国办发明电〔2025〕7号');
});

test('a year without notice is Monday to Friday and provisional', () => {
  assert.equal(calendar.isProvisional(2027), true);
  assert.equal(calendar.isProvisional(2026), false);
  assert.equal(calendar.isWorkingDay('2027-01-01'), true);
  assert.equal(calendar.dayInfo('2027-01-01').provisional, true);
  assert.equal(calendar.isProvisionalBetween('2026-12-01', '2026-12-31'), false);
  assert.equal(calendar.isProvisionalBetween('2026-12-31', '2027-01-01'), true);
});

test('worked example 15: publication 20 working days after formation', () => {
  assert.equal(calendar.addWorkingDays('2025-12-29', 20), '2026-01-27');
  assert.equal(calendar.addWorkingDays('2026-04-30', 20), '2026-06-01');
});

test('counts and additions agree with walking day by day', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 320 }), (from, n) => {
      let walked = from;
      for (let left = n; left > 0;) {
        walked = addDays(walked, 1);
        if (calendar.isWorkingDay(walked)) left--;
      }
      const reached = calendar.addWorkingDays(from, n);
      assert.equal(reached, walked);
      assert.equal(calendar.countWorkingDays(from, reached), n);
      assert.equal(calendar.countWorkingDays(from, addDays(reached, -1)), n - 1);
      const days = calendar.daysAfter(from, reached);
      assert.equal(days.length, toDayNumber(reached) - toDayNumber(from));
      assert.equal(days.filter((day) => day.working).length, n);
    }),
    { numRuns: 300 },
  );
});

test('adding nothing stays, counting backwards is nothing, nonsense is refused', () => {
  assert.equal(calendar.addWorkingDays('2026-10-03', 0), '2026-10-03');
  assert.equal(calendar.countWorkingDays('2026-03-10', '2026-03-02'), 0);
  assert.deepEqual(calendar.daysAfter('2026-03-10', '2026-03-10'), []);
  assert.throws(() => calendar.addWorkingDays('2026-03-10', -1), RangeError);
  assert.throws(() => calendar.addWorkingDays('2026-03-10', 1.5), RangeError);
});

test('a local overlay adds and takes away days and is cited as their source', () => {
  const overlay = {
    id: 'local-1',
    title: '关于某民族节日放假的通知',
    documentNumber: '某政办发〔2026〕1号',
    offDays: [{ on: '2026-03-18', holiday: 'other' as const }],
    workingDays: ['2026-03-21'],
  };
  const local = buildCalendar(STATE_COUNCIL_NOTICES, [overlay]);
  assert.equal(local.isWorkingDay('2026-03-18'), false);
  assert.equal(local.isWorkingDay('2026-03-21'), true);
  assert.equal(local.dayInfo('2026-03-21').sourceId, 'local-1');
  assert.equal(local.source('local-1')?.title, overlay.title);
  assert.equal(local.countWorkingDays('2025-12-31', '2026-12-31'), 248);
  assert.equal(calendar.isWorkingDay('2026-03-18'), true);
});
