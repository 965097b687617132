import type { CalendarDate } from '../../../kernel/dates.ts';

/** Whether a post is held on a day; `ended_on` is the first day without it. */
export function holdsOn(
  post: { readonly from_on: CalendarDate; readonly ended_on: CalendarDate | null },
  on: CalendarDate,
): boolean {
  return post.from_on <= on && (post.ended_on === null || on < post.ended_on);
}

/** Whether a delegation is in force on a day: from its first to its last day, unless it was ended before. */
export function delegationCovers(
  delegation: {
    readonly from_on: CalendarDate;
    readonly until_on: CalendarDate;
    readonly ended_on: CalendarDate | null;
  },
  on: CalendarDate,
): boolean {
  return (
    delegation.from_on <= on &&
    on <= delegation.until_on &&
    (delegation.ended_on === null || on < delegation.ended_on)
  );
}
