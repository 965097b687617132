import type { CalendarDate } from '../../../../kernel/dates.ts';
import type { WorkingCalendar } from '../../../calendar/index.ts';
import type { Consultation } from './consultations.ts';
import { pairConsultations } from './consultations.ts';
import type { CaseFacts, ClosingEventType } from './facts.ts';
import { eventsOf, inLegalOrder, isClosing } from './facts.ts';

/** Working days for the reply (Art. 33). */
export const REPLY_DAYS = 20;

export type StartCause = 'received' | 'corrected' | 'fee_paid';

/** A day the count began, or began anew. */
export interface ClockStart {
  on: CalendarDate;
  cause: StartCause;
}

/** How a consultation's pause ends: by the answer, by the 15-working-day limit, or not yet (up to the day of reckoning). */
export type PauseEnding = 'returned' | 'limit' | 'open';

export interface Pause extends Consultation {
  /** Days d with `sentOn` < d ≤ `endsOn` are not counted. */
  endsOn: CalendarDate;
  ending: PauseEnding;
}

/** The deadline and all it rests on. */
export interface Deadline {
  /** Receipt first, then every restart in order; the last one is the start day of the count. */
  starts: readonly ClockStart[];
  start: ClockStart;
  extension: { on: CalendarDate; workingDays: number } | null;
  /** N: 20 plus the extension. */
  allowance: number;
  /** Consultations since the start day; earlier ones are void. */
  pauses: readonly Pause[];
  /** The N-th counted working day after the start day. */
  countedDueOn: CalendarDate;
  delay: { on: CalendarDate; until: CalendarDate } | null;
  /** `countedDueOn`, or the later date set under Art. 35. */
  dueOn: CalendarDate;
  closing: { type: ClosingEventType; on: CalendarDate } | null;
  /** Day of reckoning: today, or the day the case was closed. */
  asOf: CalendarDate;
}

/**
 * The due date: the N-th counted working day after the start day. A corrected request (Art. 30) or a payment (fee measures
 * Art. 7) starts the count anew and voids earlier consultations and extensions; the time of consultations is not
 * counted (Art. 33 ¶3), as a union of intervals. What happens on the start day itself belongs to the new count. An open
 * consultation without a statutory end is reckoned as if it came back on the day of reckoning. `facts` are expected to have passed `validateCase`.
 */
export function computeDeadline(calendar: WorkingCalendar, facts: CaseFacts, today: CalendarDate): Deadline {
  const closingEvent = inLegalOrder(facts.events).find((event) => isClosing(event.type));
  const closing = closingEvent ? { type: closingEvent.type as ClosingEventType, on: closingEvent.on } : null;
  const asOf = closing && closing.on < today ? closing.on : today;

  const starts: ClockStart[] = [
    { on: facts.receivedOn, cause: 'received' },
    ...inLegalOrder(facts.events).flatMap((event): ClockStart[] => {
      if (event.type === 'correction_received') return [{ on: event.on, cause: 'corrected' }];
      if (event.type === 'fee_paid') return [{ on: event.on, cause: 'fee_paid' }];
      return [];
    }),
  ];
  const start = starts.at(-1)!;

  const extensions = eventsOf(facts, 'extension_approved').filter((event) => event.on >= start.on);
  const extensionDays = extensions.reduce((sum, event) => sum + event.workingDays, 0);
  const delayEvent = eventsOf(facts, 'reasonable_delay_set').findLast((event) => event.on >= start.on);

  const pauses = pairConsultations(calendar, facts)
    .consultations.filter((consultation) => consultation.sentOn >= start.on)
    .map((consultation) => pauseOf(consultation, asOf));
  const allowance = REPLY_DAYS + extensionDays;
  const countedDueOn = nthCountedDay(calendar, start.on, allowance, pauses);
  return {
    starts,
    start,
    extension: extensions[0] ? { on: extensions[0].on, workingDays: extensionDays } : null,
    allowance,
    pauses,
    countedDueOn,
    delay: delayEvent ? { on: delayEvent.on, until: delayEvent.until } : null,
    dueOn: delayEvent && delayEvent.until > countedDueOn ? delayEvent.until : countedDueOn,
    closing,
    asOf,
  };
}

function pauseOf(consultation: Consultation, asOf: CalendarDate): Pause {
  const { returnedOn, limitOn } = consultation;
  if (returnedOn !== null && (limitOn === null || returnedOn <= limitOn))
    return { ...consultation, endsOn: returnedOn, ending: 'returned' };
  if (limitOn !== null) return { ...consultation, endsOn: limitOn, ending: 'limit' };
  return { ...consultation, endsOn: asOf, ending: 'open' };
}

/** The `n`-th working day after `start` that lies in no pause; `pauses` are ordered by the day they begin. */
function nthCountedDay(
  calendar: WorkingCalendar,
  start: CalendarDate,
  n: number,
  pauses: readonly Pause[],
): CalendarDate {
  let from = start;
  let left = n;
  for (const pause of pauses) {
    if (pause.endsOn <= from) continue;
    const counted = calendar.countWorkingDays(from, pause.sentOn);
    if (counted >= left) break;
    left -= counted;
    from = pause.endsOn;
  }
  return calendar.addWorkingDays(from, left);
}
