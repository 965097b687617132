import type { CalendarDate } from '../../../../kernel/dates.ts';

/** Who is asked for its view: a third party (Art. 32), a co-producing agency (Art. 34) or another organ (Art. 11, 33). */
export type ConsultedParty = 'third_party' | 'co_producer' | 'other_agency';

export interface ConsultationSent {
  type: 'consultation_sent';
  on: CalendarDate;
  party: ConsultedParty;
  /** Day the party received the letter: its 15 working days start the day after. Unknown until proof of delivery. */
  receivedByPartyOn?: CalendarDate;
  /** Names the consultation, so that its return can be matched when several run side by side. */
  id?: string;
}

export interface ConsultationReturned {
  type: 'consultation_returned';
  on: CalendarDate;
  party?: ConsultedParty;
  id?: string;
}

export type CaseEvent =
  | { type: 'correction_notice_sent'; on: CalendarDate }
  | { type: 'correction_received'; on: CalendarDate }
  /** The correction period ended without a corrected request: the case is closed (Art. 30). */
  | { type: 'correction_lapsed'; on: CalendarDate }
  | ConsultationSent
  | ConsultationReturned
  | { type: 'extension_approved'; on: CalendarDate; workingDays: number }
  /** A reasonable delayed period was set and notified for an excessive but justified request (Art. 35). */
  | { type: 'reasonable_delay_set'; on: CalendarDate; until: CalendarDate }
  | { type: 'fee_notice_received'; on: CalendarDate }
  | { type: 'fee_paid'; on: CalendarDate }
  /** The fee was not paid in time: the case is closed (fee measures Art. 6). */
  | { type: 'fee_lapsed'; on: CalendarDate }
  | { type: 'withdrawn'; on: CalendarDate }
  | { type: 'replied'; on: CalendarDate };

export type CaseEventType = CaseEvent['type'];

/** What the clock needs to know of a case. The order of `events` has no meaning. */
export interface CaseFacts {
  /** Statutory date of receipt (收到申请之日, Art. 31). */
  receivedOn: CalendarDate;
  events: readonly CaseEvent[];
}

/** Events that end the case, and with it the clock. */
export const CLOSING_EVENTS = ['replied', 'withdrawn', 'correction_lapsed', 'fee_lapsed'] as const;
export type ClosingEventType = (typeof CLOSING_EVENTS)[number];

export function isClosing(type: CaseEventType): type is ClosingEventType {
  return (CLOSING_EVENTS as readonly string[]).includes(type);
}

/** Events in an order that depends on what they say only, never on how they were recorded. */
export function inLegalOrder<E extends CaseEvent>(events: readonly E[]): E[] {
  if (events.length < 2) return [...events];
  return events
    .map((event) => ({ event, key: orderKey(event) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ event }) => event);
}

function orderKey(event: CaseEvent): string {
  const parts: (string | number)[] = [event.on, event.type];
  if (event.type === 'consultation_sent')
    parts.push(event.party, event.receivedByPartyOn ?? '', event.id ?? '');
  if (event.type === 'consultation_returned') parts.push(event.party ?? '', event.id ?? '');
  if (event.type === 'extension_approved') parts.push(event.workingDays);
  if (event.type === 'reasonable_delay_set') parts.push(event.until);
  return parts.join('|');
}

/** All events of one type, in legal order. */
export function eventsOf<T extends CaseEventType>(
  facts: CaseFacts,
  type: T,
): Extract<CaseEvent, { type: T }>[] {
  return inLegalOrder(
    facts.events.filter((event): event is Extract<CaseEvent, { type: T }> => event.type === type),
  );
}
