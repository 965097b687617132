/**
 * Calendar dates in Asia/Shanghai as ISO strings `YYYY-MM-DD`. Legal periods count days, never instants
 * (design law 2), so arithmetic is done on whole days and no time zone can shift a deadline.
 */
export type CalendarDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** True when `value` is a real calendar date written `YYYY-MM-DD` (2026-02-30 is not). */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string' || !PATTERN.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === value;
}

/** Whole days since 1970-01-01. */
export function toDayNumber(date: CalendarDate): number {
  return Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / DAY_MS;
}

/** Inverse of {@link toDayNumber}. */
export function fromDayNumber(day: number): CalendarDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The date `days` calendar days later (negative: earlier). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Calendar days from `from` to `to` (positive when `to` is later). */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Day of the week, 1 = Monday … 7 = Sunday. */
export function weekday(date: CalendarDate): number {
  return ((toDayNumber(date) + 3) % 7) + 1;
}

/** The calendar year of a date. */
export function yearOf(date: CalendarDate): number {
  return +date.slice(0, 4);
}

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar date in Asia/Shanghai at an instant. */
export function dateInShanghai(instant: Date): CalendarDate {
  return SHANGHAI.format(instant);
}

const WEEKDAY_ZH = ['一', '二', '三', '四', '五', '六', '日'];

/** `2026-03-30（周一）`, the way dates read on every screen. */
export function formatDateZh(date: CalendarDate): string {
  return `${date}（周${WEEKDAY_ZH[weekday(date) - 1]}）`;
}
