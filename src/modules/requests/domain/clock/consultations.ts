import type { CalendarDate } from '../../../../kernel/dates.ts';
import type { WorkingCalendar } from '../../../calendar/index.ts';
import type { CaseFacts, ConsultationReturned, ConsultationSent, ConsultedParty } from './facts.ts';
import { eventsOf } from './facts.ts';

/** Working days a third party (Art. 32) or co-producer (Art. 34) has from its receipt of the letter. */
export const OPINION_DAYS = 15;

/** Last day for the opinion of a party that received the consultation letter on `receivedByPartyOn` (Art. 32, 34). */
export function opinionDueOn(calendar: WorkingCalendar, receivedByPartyOn: CalendarDate): CalendarDate {
  return calendar.addWorkingDays(receivedByPartyOn, OPINION_DAYS);
}

/** One consultation with its answer, if any. */
export interface Consultation {
  party: ConsultedParty;
  id: string | null;
  sentOn: CalendarDate;
  receivedByPartyOn: CalendarDate | null;
  returnedOn: CalendarDate | null;
  /** Statutory end without an answer; null for another agency (no period in the law) or while its receipt is unknown. */
  limitOn: CalendarDate | null;
}

export interface PairedConsultations {
  consultations: Consultation[];
  /** Returns that belong to no consultation letter. */
  unmatched: ConsultationReturned[];
}

/**
 * Matches returns with letters. A return with an id belongs to the letter with that id; one that names its party belongs to
 * a letter to such a party; an unnamed one to any. Among several, the longest-waiting letter is taken, those whose
 * 15 working days have already run out last.
 */
export function pairConsultations(calendar: WorkingCalendar, facts: CaseFacts): PairedConsultations {
  const consultations = eventsOf(facts, 'consultation_sent').map((sent) => open(calendar, sent));
  const returns = eventsOf(facts, 'consultation_returned');
  const unmatched: ConsultationReturned[] = [];
  const byPrecision = [
    returns.filter((r) => r.id !== undefined),
    returns.filter((r) => r.id === undefined && r.party !== undefined),
    returns.filter((r) => r.id === undefined && r.party === undefined),
  ];
  for (const returned of byPrecision.flat()) {
    const candidates = consultations.filter((c) => c.returnedOn === null && fits(c, returned));
    const waiting = candidates.find((c) => c.limitOn === null || c.limitOn >= returned.on) ?? candidates[0];
    if (waiting) waiting.returnedOn = returned.on;
    else unmatched.push(returned);
  }
  return { consultations, unmatched };
}

function open(calendar: WorkingCalendar, sent: ConsultationSent): Consultation {
  const receivedByPartyOn = sent.receivedByPartyOn ?? null;
  const limited = sent.party !== 'other_agency' && receivedByPartyOn !== null;
  return {
    party: sent.party,
    id: sent.id ?? null,
    sentOn: sent.on,
    receivedByPartyOn,
    returnedOn: null,
    limitOn: limited ? opinionDueOn(calendar, receivedByPartyOn) : null,
  };
}

function fits(consultation: Consultation, returned: ConsultationReturned): boolean {
  return (
    consultation.sentOn <= returned.on &&
    (returned.id === undefined || returned.id === consultation.id) &&
    (returned.party === undefined || returned.party === consultation.party)
  );
}
