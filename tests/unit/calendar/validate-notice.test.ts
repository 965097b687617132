import assert from 'node:assert/strict';
import test from 'node:test';
import type { HolidayNotice, LocalOverlay } from '../../../src/modules/calendar/index.ts';
import {
  buildCalendar,
  STATE_COUNCIL_NOTICES,
  validateNotice,
  validateOverlay,
} from '../../../src/modules/calendar/index.ts';

const good: HolidayNotice = {
  id: 'cn-2027-1',
  year: 2027,
  version: 1,
  title: '关于2027年部分节假日安排的通知',
  documentNumber: '某发〔2026〕1号',
  publishedOn: '2026-11-20',
  offDays: [{ on: '2027-01-01', holiday: 'new_year' }],
  workingWeekendDays: ['2027-02-20'],
};

const faults = (notice: HolidayNotice) => validateNotice(notice).map((p) => `${p.code} ${p.field}`);

test('a good notice passes and makes its year final', () => {
  assert.deepEqual(faults(good), []);
  assert.equal(buildCalendar([...STATE_COUNCIL_NOTICES, good]).isProvisional(2027), false);
});

test('overlapping and repeated days are named with their place', () => {
  const overlapping = { ...good, workingWeekendDays: ['2027-02-20', '2027-02-20', '2027-01-01'] };
  assert.deepEqual(faults(overlapping), [
    'duplicate_day workingWeekendDays[1]',
    'working_day_is_weekday workingWeekendDays[2]',
    'off_and_on workingWeekendDays[2]',
  ]);
});

test('days outside the year, weekends as days off, and non-dates are refused', () => {
  const offDays = ['2026-12-31', '2027-01-02', '2027-02-30'].map((on) => ({ on, holiday: 'other' as const }));
  assert.deepEqual(faults({ ...good, offDays }), [
    'not_a_date offDays[2].on',
    'not_in_year offDays[0].on',
    'off_day_is_weekend offDays[1].on',
  ]);
});

test('the source, version, year and date of the notice are required', () => {
  const bad = { ...good, year: 1999, version: 0, title: ' ', documentNumber: '', publishedOn: 'soon' };
  const codes = validateNotice(bad).map((p) => p.code);
  for (const code of ['year_out_of_range', 'version_invalid', 'source_missing', 'not_a_date'])
    assert.ok(codes.includes(code), code);
  for (const problem of validateNotice(bad))
    assert.ok(problem.zh && problem.en && problem.field && problem.rule);
});

test('an overlay must change something, on real days, once', () => {
  const national = buildCalendar(STATE_COUNCIL_NOTICES);
  const overlay: LocalOverlay = {
    id: 'x',
    title: 't',
    documentNumber: 'n',
    offDays: [{ on: '2026-10-01', holiday: 'other' }],
    workingDays: ['2026-03-02', 'never'],
  };
  assert.deepEqual(
    validateOverlay(overlay, national).map((p) => `${p.code} ${p.field}`),
    [
      'not_a_date workingDays[1]',
      'overlay_off_already offDays[0].on',
      'overlay_working_already workingDays[0]',
    ],
  );
  const useful = { ...overlay, offDays: [{ on: '2026-03-18', holiday: 'other' as const }], workingDays: [] };
  assert.deepEqual(validateOverlay(useful, national), []);
});
