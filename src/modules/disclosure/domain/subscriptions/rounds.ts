import { addDays, type CalendarDate } from '../../../../kernel/dates.ts';

/** How often a reader wants mail. */
export const FREQUENCIES = ['at_once', 'daily', 'weekly'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Hour of the day (Asia/Shanghai) at which daily and weekly mails go out; weekly ones on Mondays. */
export const DIGEST_HOUR = 8;

/** A moment of the wall clock in Shanghai. */
export interface WallTime {
  readonly on: CalendarDate;
  /** 0 (Sunday) to 6. */
  readonly weekday: number;
  readonly hour: number;
}

/** The day whose eight o'clock ended the last period of a frequency; undefined for mail at once. */
export function periodEnd(frequency: Frequency, now: WallTime): CalendarDate | undefined {
  if (frequency === 'at_once') return undefined;
  const day = now.hour >= DIGEST_HOUR ? now.on : addDays(now.on, -1);
  if (frequency === 'daily') return day;
  const weekday = now.hour >= DIGEST_HOUR ? now.weekday : (now.weekday + 6) % 7;
  return addDays(day, -((weekday + 6) % 7));
}
