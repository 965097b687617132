import type { Notice } from '../../api/calendar.ts';
import { weekdayOf } from '../../text/dates.ts';

type OffDay = Notice['offDays'][number];
export interface DayRange {
  holiday: OffDay['holiday'];
  from: string;
  to: string;
}

const DAY = 86_400_000;
const after = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Days off of the same holiday joined to ranges; weekends between do not part them. */
export function groupDays(days: readonly OffDay[]): DayRange[] {
  const groups: DayRange[] = [];
  for (const { on, holiday } of [...days].sort((a, b) => a.on.localeCompare(b.on))) {
    const last = groups.at(-1);
    if (last?.holiday === holiday && Date.parse(on) - Date.parse(last.to) <= 4 * DAY) last.to = on;
    else groups.push({ holiday, from: on, to: on });
  }
  return groups;
}

/** `02-16 至 02-23` */
export function rangeText({ from, to }: DayRange): string {
  return from === to ? from.slice(5) : `${from.slice(5)} – ${to.slice(5)}`;
}

/** The weekdays of ranges, as the API wants them. */
export function expandRanges(ranges: readonly DayRange[]): OffDay[] {
  return ranges.flatMap(({ holiday, from, to }) => {
    const days: OffDay[] = [];
    for (let on = from; on <= to && days.length < 60; on = after(on, 1)) {
      if (weekdayOf(on) % 6 !== 0) days.push({ on, holiday });
    }
    return days;
  });
}
