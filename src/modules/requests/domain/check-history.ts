import type { CalendarDate } from '../../../kernel/dates.ts';
import type { Problem } from '../../../kernel/errors.ts';
import type { WorkingCalendar } from '../../calendar/index.ts';
import { validateCase } from './clock/index.ts';
import type { CaseEvent } from './clock/index.ts';
import type { ClockInput } from './clock-events.ts';

/**
 * What an act would make wrong: the problems of the history with it that the history before did not have. Older
 * imperfections (say, an extension that a changed calendar put after the due date) do not block further work.
 */
export function newProblems(
  calendar: WorkingCalendar,
  before: ClockInput | null,
  after: ClockInput | null,
  today: CalendarDate,
): Problem[] {
  if (!after) return [];
  const known = new Set(before ? keyed(calendar, before, today).map(([key]) => key) : []);
  return keyed(calendar, after, today)
    .filter(([key]) => !known.has(key))
    .map(([, problem]) => problem);
}

/** The first problem that a further event on a day would bring; null when it is in order. */
export function problemOfEvent(
  calendar: WorkingCalendar,
  before: ClockInput,
  event: CaseEvent,
  today: CalendarDate,
): Problem | null {
  const after: ClockInput = {
    facts: { ...before.facts, events: [...before.facts.events, event] },
    sources: [...before.sources, 'new'],
  };
  return newProblems(calendar, before, after, today)[0] ?? null;
}

/** Problems with a key that names the fact concerned, and with the field of the form instead of the event's place. */
function keyed(calendar: WorkingCalendar, input: ClockInput, today: CalendarDate): [string, Problem][] {
  return validateCase(calendar, input.facts, today).map((problem) => {
    const place = /^events\[(\d+)\](?:\.(\w+))?$/.exec(problem.field ?? '');
    const source = place ? input.sources[Number(place[1])]! : 'receipt';
    const member = place ? place[2] : 'on';
    const field = member === 'workingDays' || member === 'until' ? member : 'on';
    return [`${problem.code} ${source} ${member}`, { ...problem, field }];
  });
}
