import type { CaseEvent, CaseFacts } from './clock/index.ts';
import type { RequestFact } from './facts.ts';

/** The clock's view of a case, and for each event the fact it comes from. */
export interface ClockInput {
  facts: CaseFacts;
  sources: readonly string[];
}

/** Reads the events of the clock out of a request's facts; null before the statutory receipt. */
export function clockInput(facts: readonly RequestFact[]): ClockInput | null {
  const received = facts.find((fact) => fact.kind === 'requests.received');
  if (!received) return null;
  const deliveries = new Map<string, string>();
  for (const fact of facts)
    if (fact.kind === 'requests.consultation_delivered')
      deliveries.set(fact.data.consultation_id, fact.legalOn);
  const events: CaseEvent[] = [];
  const sources: string[] = [];
  for (const fact of facts) {
    const event = eventOf(fact, deliveries);
    if (!event) continue;
    events.push(event);
    sources.push(fact.id);
  }
  return { facts: { receivedOn: received.legalOn, events }, sources };
}

function eventOf(fact: RequestFact, deliveries: ReadonlyMap<string, string>): CaseEvent | null {
  const on = fact.legalOn;
  switch (fact.kind) {
    case 'requests.correction_notice_sent':
      return { type: 'correction_notice_sent', on };
    case 'requests.correction_received':
      return { type: 'correction_received', on };
    case 'requests.correction_lapsed':
      return { type: 'correction_lapsed', on };
    case 'requests.consultation_sent': {
      const { consultation_id: id, party } = fact.data;
      const receivedByPartyOn = deliveries.get(id);
      return {
        type: 'consultation_sent',
        on,
        id,
        party,
        ...(receivedByPartyOn === undefined ? {} : { receivedByPartyOn }),
      };
    }
    case 'requests.consultation_returned':
      return { type: 'consultation_returned', on, id: fact.data.consultation_id };
    case 'requests.extension_approved':
      return { type: 'extension_approved', on, workingDays: fact.data.working_days };
    case 'requests.delay_set':
      return { type: 'reasonable_delay_set', on, until: fact.data.until };
    case 'requests.fee_notice_received':
      return { type: 'fee_notice_received', on };
    case 'requests.fee_paid':
      return { type: 'fee_paid', on };
    case 'requests.fee_lapsed':
      return { type: 'fee_lapsed', on };
    case 'requests.withdrawn':
      return { type: 'withdrawn', on };
    case 'requests.dispatched':
      return { type: 'replied', on };
    default:
      return null;
  }
}
