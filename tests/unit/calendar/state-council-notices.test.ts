import assert from 'node:assert/strict';
import test from 'node:test';
import { buildCalendar, STATE_COUNCIL_NOTICES, validateNotice } from '../../../src/modules/calendar/index.ts';

const calendar = buildCalendar(STATE_COUNCIL_NOTICES);

test('every official notice is free of problems', () => {
  for (const notice of STATE_COUNCIL_NOTICES) assert.deepEqual(validateNotice(notice), [], notice.id);
});

test('working days per year equal the published check values', () => {
  const expected = { 2019: 250, 2020: 249, 2021: 250, 2022: 249, 2023: 249, 2024: 251, 2025: 248, 2026: 248 };
  for (const [year, days] of Object.entries(expected))
    assert.equal(calendar.countWorkingDays(`${+year - 1}-12-31`, `${year}-12-31`), days, year);
  assert.deepEqual(calendar.coveredYears, [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
});

/** Long runs of the notices as citizens know them, weekends included, so that a slip in the data shows. */
const OFF_RUNS: [from: string, to: string][] = [
  ['2019-02-04', '2019-02-10'],
  ['2019-05-01', '2019-05-04'],
  ['2019-10-01', '2019-10-07'],
  ['2020-01-24', '2020-02-02'],
  ['2020-05-01', '2020-05-05'],
  ['2020-06-25', '2020-06-27'],
  ['2020-10-01', '2020-10-08'],
  ['2021-02-11', '2021-02-17'],
  ['2021-05-01', '2021-05-05'],
  ['2021-09-19', '2021-09-21'],
  ['2021-10-01', '2021-10-07'],
  ['2022-01-31', '2022-02-06'],
  ['2022-04-30', '2022-05-04'],
  ['2022-10-01', '2022-10-07'],
  ['2023-01-21', '2023-01-27'],
  ['2023-04-29', '2023-05-03'],
  ['2023-06-22', '2023-06-24'],
  ['2023-09-29', '2023-10-06'],
  ['2024-02-10', '2024-02-17'],
  ['2024-05-01', '2024-05-05'],
  ['2024-09-15', '2024-09-17'],
  ['2024-10-01', '2024-10-07'],
  ['2025-01-28', '2025-02-04'],
  ['2025-05-01', '2025-05-05'],
  ['2025-10-01', '2025-10-08'],
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-05-01', '2026-05-05'],
  ['2026-10-01', '2026-10-07'],
];

test('the long holidays are unbroken and end where the notice says', () => {
  for (const [from, to] of OFF_RUNS) {
    assert.equal(calendar.dayInfo(from).working, false, from);
    assert.equal(calendar.countWorkingDays(from, to), 0, `${from} to ${to}`);
  }
  for (const reopening of [
    '2020-02-03',
    '2021-02-18',
    '2022-10-08',
    '2023-10-07',
    '2025-10-09',
    '2026-02-24',
  ])
    assert.equal(calendar.isWorkingDay(reopening), true, reopening);
});

test('a later notice replaces the year: Labour Day 2019 and Spring Festival 2020', () => {
  const first = buildCalendar(STATE_COUNCIL_NOTICES.filter((notice) => notice.version === 1));
  assert.equal(first.isWorkingDay('2019-05-02'), true);
  assert.equal(calendar.isWorkingDay('2019-05-02'), false);
  assert.equal(first.isWorkingDay('2019-04-28'), false);
  assert.equal(calendar.isWorkingDay('2019-04-28'), true);
  assert.equal(first.isWorkingDay('2020-02-01'), true);
  assert.equal(calendar.isWorkingDay('2020-02-01'), false);
  assert.equal(calendar.isWorkingDay('2020-01-31'), false);
  assert.equal(calendar.notice(2020)?.version, 2);
  assert.equal(calendar.dayInfo('2020-01-31').sourceId, 'cn-2020-2');
});
