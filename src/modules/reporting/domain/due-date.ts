import type { CalendarDate } from '../../../kernel/dates.ts';

/** Last day to publish: a government's report by 31 March, every other agency's by 31 January (《条例》第四十九条). */
export function reportDueOn(year: number, isGovernment: boolean): CalendarDate {
  return `${year + 1}-${isGovernment ? '03-31' : '01-31'}`;
}

export type ReportState = 'running' | 'not_begun' | 'draft' | 'published';

/** Where a report stands: its year is running, nothing was written yet, drafted, published. */
export function reportState(
  year: number,
  { saved, publishedOn, today }: { saved: boolean; publishedOn: CalendarDate | null; today: CalendarDate },
): ReportState {
  if (publishedOn !== null) return 'published';
  if (today <= `${year}-12-31`) return 'running';
  return saved ? 'draft' : 'not_begun';
}
