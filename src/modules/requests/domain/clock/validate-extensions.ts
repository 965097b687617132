import type { CalendarDate } from '../../../../kernel/dates.ts';
import type { Problem } from '../../../../kernel/errors.ts';
import type { WorkingCalendar } from '../../../calendar/index.ts';
import { computeDeadline } from './deadline.ts';
import type { CaseEvent, CaseFacts } from './facts.ts';
import { clockProblem } from './messages/problems.ts';
import type { Placed } from './placed-event.ts';
import { placedOf } from './placed-event.ts';

/**
 * One extension per count, approved before the deadline it extends (follows from Art. 33); a delayed date under Art. 35 set
 * before that deadline and later than it. A restart begins a new count with its own extension.
 */
export function extensionProblems(
  calendar: WorkingCalendar,
  facts: CaseFacts,
  events: readonly Placed[],
): Problem[] {
  const problems: Problem[] = [];
  const approved: { on: CalendarDate; start: CalendarDate }[] = [];
  for (const { event, field } of placedOf(events, 'extension_approved')) {
    const { dueOn, start } = deadlineBefore(calendar, facts, event);
    const earlier = approved.find((other) => other.start === start.on);
    if (earlier) problems.push(clockProblem('second_extension', field, { other: earlier.on }));
    else if (event.on > dueOn)
      problems.push(clockProblem('extension_after_due', `${field}.on`, { on: event.on, other: dueOn }));
    approved.push({ on: event.on, start: start.on });
  }
  for (const { event, field } of placedOf(events, 'reasonable_delay_set')) {
    const { dueOn } = deadlineBefore(calendar, facts, event);
    if (event.on > dueOn)
      problems.push(clockProblem('delay_after_due', `${field}.on`, { on: event.on, other: dueOn }));
    else if (event.until <= dueOn)
      problems.push(clockProblem('delay_not_later', `${field}.until`, { on: event.until, other: dueOn }));
  }
  return problems;
}

/** The deadline as it stood on the day of `event`, without `event` itself and others of its type. */
function deadlineBefore(calendar: WorkingCalendar, facts: CaseFacts, event: CaseEvent) {
  const known = facts.events.filter((other) => other.on <= event.on && other.type !== event.type);
  return computeDeadline(calendar, { receivedOn: facts.receivedOn, events: known }, event.on);
}
