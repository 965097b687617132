import type { CalendarDate } from '../../../../kernel/dates.ts';
import type { Problem } from '../../../../kernel/errors.ts';
import type { WorkingCalendar } from '../../../calendar/index.ts';
import { pairConsultations } from './consultations.ts';
import type { CaseFacts } from './facts.ts';
import { clockProblem } from './messages/problems.ts';
import type { Placed } from './placed-event.ts';
import { placedOf } from './placed-event.ts';

/** Every opinion belongs to a letter sent before it, and every id names one letter. */
export function consultationProblems(
  calendar: WorkingCalendar,
  facts: CaseFacts,
  events: readonly Placed[],
  today: CalendarDate,
): Problem[] {
  const letters = placedOf(events, 'consultation_sent');
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { event, field } of letters) {
    if (event.id === undefined) continue;
    if (seen.has(event.id))
      problems.push(clockProblem('duplicate_consultation_id', `${field}.id`, { value: event.id }));
    seen.add(event.id);
  }
  const { unmatched } = pairConsultations(calendar, facts);
  for (const returned of unmatched) {
    const { field } = placedOf(events, 'consultation_returned').find(({ event }) => event === returned)!;
    const later = letters.find(
      ({ event }) =>
        event.on > returned.on &&
        event.on <= today &&
        (returned.id === undefined || returned.id === event.id) &&
        (returned.party === undefined || returned.party === event.party),
    );
    problems.push(
      later
        ? clockProblem('returned_before_sent', `${field}.on`, { on: returned.on, other: later.event.on })
        : clockProblem('returned_without_sent', field, { on: returned.on }),
    );
  }
  return problems;
}
