import { addDays, type CalendarDate } from '../../../kernel/dates.ts';
import type { DisclosureAttribute } from './vocabulary.ts';

/** Working days from formation or change to publication (Art. 26). */
export const PUBLICATION_WORKING_DAYS = 20;

export const DEADLINE_STATES = ['open', 'due_today', 'late', 'released_in_time', 'released_late'] as const;
export type DeadlineState = (typeof DEADLINE_STATES)[number];

export interface PublicationDeadline {
  /** The day of formation or change that started the period. */
  from: CalendarDate;
  dueOn: CalendarDate;
  state: DeadlineState;
  /** Working days left until the due date; negative when late; null once released. */
  daysLeft: number | null;
  /** The calendar of a year concerned is not announced yet. */
  provisional: boolean;
}

/** What the rule needs of the working calendar. */
export interface DeadlineCalendar {
  addWorkingDays(date: CalendarDate, days: number): CalendarDate;
  countWorkingDays(from: CalendarDate, to: CalendarDate): number;
  isProvisionalBetween(from: CalendarDate, to: CalendarDate): boolean;
}

export interface DeadlineFacts {
  attribute: DisclosureAttribute;
  signedOn: CalendarDate | null;
  /** Day of the change that this edition publishes. */
  changedOn: CalendarDate | null;
  releasedOn: CalendarDate | null;
}

/**
 * The publication deadline: 20 working days from the day the information was formed or changed (Art. 26), or the
 * agency's own stricter number. Null when it need not be published or the date of formation is not known yet.
 */
export function publicationDeadline(
  calendar: DeadlineCalendar,
  facts: DeadlineFacts,
  today: CalendarDate,
  workingDays: number = PUBLICATION_WORKING_DAYS,
): PublicationDeadline | null {
  const from = facts.changedOn ?? facts.signedOn;
  if (facts.attribute !== 'proactive' || from === null) return null;
  const dueOn = calendar.addWorkingDays(from, Math.min(workingDays, PUBLICATION_WORKING_DAYS));
  const provisional = calendar.isProvisionalBetween(from, dueOn);
  if (facts.releasedOn !== null) {
    const state = facts.releasedOn <= dueOn ? 'released_in_time' : 'released_late';
    return { from, dueOn, state, daysLeft: null, provisional };
  }
  if (today > dueOn) {
    return { from, dueOn, state: 'late', daysLeft: 0 - calendar.countWorkingDays(dueOn, today), provisional };
  }
  const state = today === dueOn ? 'due_today' : 'open';
  return { from, dueOn, state, daysLeft: calendar.countWorkingDays(today, dueOn), provisional };
}

/** Working days before the end within which a period is said to end soon. */
export const SOON_WORKING_DAYS = 5;

/**
 * Periods that began before `lateBefore` have ended; those from then on but before `openFrom` end today; those from then
 * on but before `laterFrom` end within five working days; all others later.
 */
export interface DeadlineBounds {
  lateBefore: CalendarDate;
  openFrom: CalendarDate;
  laterFrom: CalendarDate;
}

/** The bounds by which a list finds what is late or due today without reckoning for each document. */
export function deadlineBounds(
  calendar: Pick<DeadlineCalendar, 'addWorkingDays'>,
  today: CalendarDate,
  workingDays: number = PUBLICATION_WORKING_DAYS,
): DeadlineBounds {
  const days = Math.min(workingDays, PUBLICATION_WORKING_DAYS);
  const firstWith = (holds: (dueOn: CalendarDate) => boolean): CalendarDate => {
    let from = addDays(today, -2 * days - 40); // longer than any run of holidays
    while (!holds(calendar.addWorkingDays(from, days))) from = addDays(from, 1);
    return from;
  };
  const soon = calendar.addWorkingDays(today, SOON_WORKING_DAYS);
  return {
    lateBefore: firstWith((dueOn) => dueOn >= today),
    openFrom: firstWith((dueOn) => dueOn > today),
    laterFrom: firstWith((dueOn) => dueOn > soon),
  };
}
