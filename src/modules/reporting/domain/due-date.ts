import type { CalendarDate } from '../../../kernel/dates.ts';
import type { Stage } from './compilation/stage.ts';

/** Last day to publish: a government's report by 31 March, every other agency's by 31 January (《条例》第四十九条). */
export function reportDueOn(year: number, isGovernment: boolean): CalendarDate {
  return `${year + 1}-${isGovernment ? '03-31' : '01-31'}`;
}

export type ReportState = 'running' | 'not_begun' | 'draft' | 'checked' | 'approved' | 'published';

/** Where a year's report stands: its year is running, nothing was written yet, or the stage of what is published or made. */
export function reportState(
  year: number,
  { begun, stage, today }: { begun: boolean; stage: Stage; today: CalendarDate },
): ReportState {
  if (stage !== 'draft') return stage;
  if (today <= `${year}-12-31`) return 'running';
  return begun ? 'draft' : 'not_begun';
}
