import { isCalendarDate, weekday, yearOf } from '../../../kernel/dates.ts';
import type { Problem } from '../../../kernel/errors.ts';
import { noticeProblem } from './messages.ts';
import type { HolidayNotice, LocalOverlay } from './notice.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Years a notice may speak of: the Regulation's predecessor came into force in 2008; 2100 guards against slips. */
const YEARS = { first: 2008, last: 2100 };

type DateList = 'offDays' | 'workingDays' | 'workingWeekendDays';

/** A list of dates, the first occurrence of each, with a problem for every date that is none or comes twice. */
function readDates(values: readonly string[], list: DateList, problems: Problem[]): Map<string, string> {
  const seen = new Map<string, string>();
  values.forEach((on, i) => {
    const field = list === 'offDays' ? `offDays[${i}].on` : `${list}[${i}]`;
    if (!isCalendarDate(on)) problems.push(noticeProblem('not_a_date', field, on));
    else if (seen.has(on)) problems.push(noticeProblem('duplicate_day', field, on));
    else seen.set(on, field);
  });
  return seen;
}

function overlapProblems(off: Map<string, string>, on: Map<string, string>): Problem[] {
  return [...on].filter(([date]) => off.has(date)).map(([date, f]) => noticeProblem('off_and_on', f, date));
}

/** What is wrong with a yearly notice as entered; empty when it can be used. */
export function validateNotice(notice: HolidayNotice): Problem[] {
  const problems: Problem[] = [];
  if (!Number.isInteger(notice.year) || notice.year < YEARS.first || notice.year > YEARS.last)
    problems.push(noticeProblem('year_out_of_range', 'year', String(notice.year)));
  if (!Number.isInteger(notice.version) || notice.version < 1)
    problems.push(noticeProblem('version_invalid', 'version', String(notice.version)));
  for (const field of ['title', 'documentNumber'] as const)
    if (notice[field].trim() === '') problems.push(noticeProblem('source_missing', field, ''));
  if (!isCalendarDate(notice.publishedOn))
    problems.push(noticeProblem('not_a_date', 'publishedOn', notice.publishedOn));

  const off = readDates(
    notice.offDays.map((day) => day.on),
    'offDays',
    problems,
  );
  const on = readDates(notice.workingWeekendDays, 'workingWeekendDays', problems);
  for (const [date, field] of [...off, ...on])
    if (yearOf(date) !== notice.year) problems.push(noticeProblem('not_in_year', field, date));
  for (const [date, field] of off)
    if (weekday(date) > 5) problems.push(noticeProblem('off_day_is_weekend', field, date));
  for (const [date, field] of on)
    if (weekday(date) <= 5) problems.push(noticeProblem('working_day_is_weekday', field, date));
  return [...problems, ...overlapProblems(off, on)];
}

/** What is wrong with a local overlay against the national calendar it is laid over; empty when it can be used. */
export function validateOverlay(overlay: LocalOverlay, national: WorkingCalendar): Problem[] {
  const problems: Problem[] = [];
  for (const field of ['title', 'documentNumber'] as const)
    if (overlay[field].trim() === '') problems.push(noticeProblem('source_missing', field, ''));
  const off = readDates(
    overlay.offDays.map((day) => day.on),
    'offDays',
    problems,
  );
  const on = readDates(overlay.workingDays, 'workingDays', problems);
  for (const [date, field] of off)
    if (!national.isWorkingDay(date)) problems.push(noticeProblem('overlay_off_already', field, date));
  for (const [date, field] of on)
    if (national.isWorkingDay(date)) problems.push(noticeProblem('overlay_working_already', field, date));
  return [...problems, ...overlapProblems(off, on)];
}
