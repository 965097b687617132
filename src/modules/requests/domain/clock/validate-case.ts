import type { CalendarDate } from '../../../../kernel/dates.ts';
import { isCalendarDate } from '../../../../kernel/dates.ts';
import type { Problem } from '../../../../kernel/errors.ts';
import type { WorkingCalendar } from '../../../calendar/index.ts';
import type { CaseFacts } from './facts.ts';
import { isClosing } from './facts.ts';
import { clockProblem } from './messages/problems.ts';
import type { Placed } from './placed-event.ts';
import { placedOf } from './placed-event.ts';
import { consultationProblems } from './validate-consultations.ts';
import { correctionProblems, feeProblems } from './validate-answers.ts';
import { extensionProblems } from './validate-extensions.ts';

/**
 * What is wrong with a case's facts as of `today`, each problem with its place (`events[3].on`), rule and repair; empty when
 * the clock can be read. Rules that need dates are checked only when every date is one.
 */
export function validateCase(calendar: WorkingCalendar, facts: CaseFacts, today: CalendarDate): Problem[] {
  const events = facts.events.map((event, i) => ({ event, field: `events[${i}]` }));
  const malformed = [...dateProblems(facts, events), ...numberProblems(events)];
  if (malformed.length > 0) return malformed;
  const misplaced = orderProblems(facts, events, today);
  if (misplaced.length > 0) return misplaced;
  return [
    ...closingProblems(events),
    ...correctionProblems(events),
    ...consultationProblems(calendar, facts, events, today),
    ...feeProblems(calendar, events),
    ...extensionProblems(calendar, facts, events),
  ];
}

function dateProblems(facts: CaseFacts, events: readonly Placed[]): Problem[] {
  const dates: [field: string, value: unknown][] = [['receivedOn', facts.receivedOn]];
  for (const { event, field } of events) {
    dates.push([`${field}.on`, event.on]);
    if (event.type === 'consultation_sent' && event.receivedByPartyOn !== undefined)
      dates.push([`${field}.receivedByPartyOn`, event.receivedByPartyOn]);
    if (event.type === 'reasonable_delay_set') dates.push([`${field}.until`, event.until]);
  }
  return dates
    .filter(([, value]) => !isCalendarDate(value))
    .map(([field, value]) => clockProblem('not_a_date', field, { value: String(value) }));
}

function numberProblems(events: readonly Placed[]): Problem[] {
  return placedOf(events, 'extension_approved')
    .filter(({ event: { workingDays: n } }) => !Number.isInteger(n) || n < 1 || n > 20)
    .map(({ event, field }) =>
      clockProblem('extension_days_out_of_range', `${field}.workingDays`, {
        value: String(event.workingDays),
      }),
    );
}

function orderProblems(facts: CaseFacts, events: readonly Placed[], today: CalendarDate): Problem[] {
  const problems: Problem[] = [];
  const { receivedOn } = facts;
  if (receivedOn > today)
    problems.push(clockProblem('received_in_future', 'receivedOn', { on: receivedOn, other: today }));
  for (const { event, field } of events) {
    const { on } = event;
    if (on > today) problems.push(clockProblem('event_in_future', `${field}.on`, { on, other: today }));
    if (on < receivedOn) {
      const code = event.type === 'replied' ? 'reply_before_receipt' : 'event_before_receipt';
      problems.push(clockProblem(code, `${field}.on`, { on, other: receivedOn }));
    }
    if (event.type !== 'consultation_sent' || event.receivedByPartyOn === undefined) continue;
    const params = { on: event.receivedByPartyOn, other: on };
    const place = `${field}.receivedByPartyOn`;
    if (params.on < on) problems.push(clockProblem('party_received_before_sent', place, params));
    if (params.on > today) problems.push(clockProblem('event_in_future', place, { ...params, other: today }));
  }
  return problems;
}

/** One closing event, and nothing after it but late opinions. */
function closingProblems(events: readonly Placed[]): Problem[] {
  const [closing, ...further] = events
    .filter(({ event }) => isClosing(event.type))
    .sort((a, b) => (a.event.on < b.event.on ? -1 : a.event.on > b.event.on ? 1 : 0));
  if (!closing) return [];
  const other = closing.event.on;
  return [
    ...further.map(({ field }) => clockProblem('already_closed', field, { other })),
    ...events
      .filter(
        ({ event }) => event.on > other && !isClosing(event.type) && event.type !== 'consultation_returned',
      )
      .map(({ event, field }) => clockProblem('event_after_closing', `${field}.on`, { on: event.on, other })),
  ];
}
