import { z } from 'zod';
import type { CaseEvent, CaseFacts } from '../../modules/requests/index.ts';

const date = z.string();
const party = z.enum(['third_party', 'co_producer', 'other_agency']);
const dated = <T extends string>(type: T) => z.object({ type: z.literal(type), on: date });

const event = z.discriminatedUnion('type', [
  dated('correction_notice_sent'),
  dated('correction_received'),
  dated('correction_lapsed'),
  dated('consultation_sent').extend({
    party,
    received_by_party_on: date.nullish(),
    id: z.string().nullish(),
  }),
  dated('consultation_returned').extend({ party: party.nullish(), id: z.string().nullish() }),
  dated('extension_approved').extend({ working_days: z.number() }),
  dated('reasonable_delay_set').extend({ until: date }),
  dated('fee_notice_received'),
  dated('fee_paid'),
  dated('fee_lapsed'),
  dated('withdrawn'),
  dated('replied'),
]);

/** One case as `gongkai due` reads it. Dates are checked by the rules of the clock, which know what to say about them. */
export const caseSchema = z.object({
  received_on: date,
  events: z.array(event).nullish(),
  today: date.nullish(),
});

export type CaseInput = z.output<typeof caseSchema>;
type EventInput = z.output<typeof event>;

/** Fields a case may have; others are passed over unless they look like a slip of one of these. */
export const CASE_FIELDS = Object.keys(caseSchema.shape);

/** Fields of each type of event. */
export const EVENT_FIELDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  event.options.map((option) => [option.shape.type.value, Object.keys(option.shape)]),
);

/** The facts of a case in the clock's own terms. */
export function toFacts(input: CaseInput): CaseFacts {
  return { receivedOn: input.received_on, events: (input.events ?? []).map(toEvent) };
}

function toEvent(input: EventInput): CaseEvent {
  switch (input.type) {
    case 'consultation_sent': {
      const { type, on, party } = input;
      const receivedByPartyOn = input.received_by_party_on ?? undefined;
      return { type, on, party, receivedByPartyOn, id: input.id ?? undefined };
    }
    case 'consultation_returned':
      return { type: input.type, on: input.on, party: input.party ?? undefined, id: input.id ?? undefined };
    case 'extension_approved':
      return { type: input.type, on: input.on, workingDays: input.working_days };
    case 'reasonable_delay_set':
      return { type: input.type, on: input.on, until: input.until };
    default:
      return { type: input.type, on: input.on };
  }
}
