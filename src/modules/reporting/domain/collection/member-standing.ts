import type { CalendarDate } from '../../../../kernel/dates.ts';
import { reportDueOn } from '../due-date.ts';

/** Exactly one of these holds at any time. */
export const MEMBER_STATES = ['not_begun', 'draft', 'submitted', 'returned', 'accepted'] as const;
export type MemberState = (typeof MEMBER_STATES)[number];

/** Against a date: not there yet, there in time, there too late, not there although the date has passed. */
export const PUNCTUALITIES = ['awaited', 'in_time', 'late', 'overdue'] as const;
export type Punctuality = (typeof PUNCTUALITIES)[number];

export type SubmissionState = 'submitted' | 'returned' | 'accepted' | 'replaced';

/** A submission as far as the state of its agency depends on it. */
export interface Handed {
  readonly number: number;
  readonly state: SubmissionState;
  readonly submittedOn: CalendarDate;
}

/** Where an agency stands: by what it handed in last, before that by whether its own report was begun. */
export function memberState(submissions: readonly Handed[], begun: boolean): MemberState {
  const last = lastOf(submissions);
  if (!last) return begun ? 'draft' : 'not_begun';
  return last.state === 'replaced' ? 'submitted' : last.state;
}

/** The submission that stands. */
export function lastOf<T extends Handed>(submissions: readonly T[]): T | undefined {
  return submissions.reduce<T | undefined>(
    (last, one) => (last === undefined || one.number > last.number ? one : last),
    undefined,
  );
}

/** Whether something was done by a date, as of today. */
export function punctuality(by: CalendarDate, doneOn: CalendarDate | null, today: CalendarDate): Punctuality {
  if (doneOn !== null) return doneOn <= by ? 'in_time' : 'late';
  return today > by ? 'overdue' : 'awaited';
}

/** Punctual is who hands in first by the date; what is handed in again after a return does not make it late. */
export function firstSubmittedOn(submissions: readonly Handed[]): CalendarDate | null {
  return submissions.find(({ number }) => number === 1)?.submittedOn ?? null;
}

/**
 * Last day to publish (《条例》第四十九条): a government's report by 31 March, a department's by 31 January. The article
 * does not speak of townships and public bodies; they follow the departments, as local notices do.
 */
export const statutoryDueOn = (kind: string, year: number): CalendarDate =>
  reportDueOn(year, kind === 'government');
