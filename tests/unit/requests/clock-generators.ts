import fc from 'fast-check';
import { addDays } from '../../../src/kernel/dates.ts';
import { buildCalendar, STATE_COUNCIL_NOTICES } from '../../../src/modules/calendar/index.ts';
import type {
  CaseEvent,
  CaseFacts,
  ConsultedParty,
} from '../../../src/modules/requests/domain/clock/index.ts';

export const calendar = buildCalendar(STATE_COUNCIL_NOTICES);

const parties: ConsultedParty[] = ['third_party', 'co_producer', 'other_agency'];

/** A consultation of its own id: sent, perhaps received by the party, perhaps answered; days are after receipt. */
const consultation = fc
  .record({
    party: fc.constantFrom(...parties),
    sent: fc.nat(70),
    delivered: fc.option(fc.nat(8), { nil: undefined }),
    answered: fc.option(fc.nat(45), { nil: undefined }),
  })
  .map(({ party, sent, delivered, answered }) => (receivedOn: string, id: string): CaseEvent[] => {
    const on = addDays(receivedOn, sent);
    const receivedByPartyOn = delivered === undefined ? undefined : addDays(on, delivered);
    const letter: CaseEvent = { type: 'consultation_sent', party, on, receivedByPartyOn, id };
    if (answered === undefined) return [letter];
    return [letter, { type: 'consultation_returned', on: addDays(on, answered), id }];
  });

const dated = (type: 'correction_notice_sent' | 'correction_received' | 'fee_notice_received' | 'fee_paid') =>
  fc.nat(60).map((days) => (receivedOn: string): CaseEvent => ({ type, on: addDays(receivedOn, days) }));

const extension = fc
  .record({ days: fc.nat(60), workingDays: fc.integer({ min: 1, max: 20 }) })
  .map(({ days, workingDays }) => (receivedOn: string): CaseEvent => ({
    type: 'extension_approved',
    on: addDays(receivedOn, days),
    workingDays,
  }));

export interface GeneratedCase {
  facts: CaseFacts;
  today: string;
}

/** Open cases of every shape, received from 2019 to 2026, looked at on a day after their last event. */
export const openCases: fc.Arbitrary<GeneratedCase> = fc
  .record({
    received: fc.integer({ min: 0, max: 8 * 365 }),
    consultations: fc.array(consultation, { maxLength: 3 }),
    others: fc.array(
      fc.oneof(
        dated('correction_notice_sent'),
        dated('correction_received'),
        dated('fee_notice_received'),
        dated('fee_paid'),
        extension,
      ),
      { maxLength: 3 },
    ),
    later: fc.nat(60),
  })
  .map(({ received, consultations, others, later }) => {
    const receivedOn = addDays('2019-01-01', received);
    const events = [
      ...consultations.flatMap((make, i) => make(receivedOn, `c${i}`)),
      ...others.map((make) => make(receivedOn)),
    ];
    const last = events.reduce((day, event) => (event.on > day ? event.on : day), receivedOn);
    return { facts: { receivedOn, events }, today: addDays(last, later) };
  });
