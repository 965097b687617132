import type { Actor } from '../../../kernel/policy/policy.ts';
import type { EvidenceInput } from '../../../modules/requests/contract.ts';
import * as requests from '../../../modules/requests/index.ts';
import { workbookOf } from '../workbook.ts';
import type { CaseRun } from './case-run.ts';

/** One thing that happens to a case, some working days after it arrived. */
export interface CaseStep {
  readonly after: number;
  run(c: CaseRun): Promise<unknown>;
}

/** A decision as it is drafted: the answers to the guided questions, reasons and evidence. */
export interface DraftedDecision {
  readonly answers: Readonly<Record<string, string>>;
  readonly basis?: string[];
  readonly reasons?: string;
  readonly evidence?: EvidenceInput;
}

/** What a decision may name of its own case and of others. */
export interface DecisionSetting {
  readonly on: string;
  readonly handlerName: string;
  other(key: string): { number: string; repliedOn: string };
}
export type Decision = (setting: DecisionSetting) => DraftedDecision;

type DispatchChannel = 'post' | 'collect' | 'email' | 'portal';

const step = (after: number, run: (c: CaseRun, id: string) => Promise<unknown>): CaseStep => ({
  after,
  run: (c) => run(c, c.memory.id),
});
const applicant = (id: string): Actor => ({
  kind: 'applicant',
  id: 'applicant',
  name: '',
  grants: [],
  ownRecordIds: [id],
});

/** The office confirms the receipt with the applicant; the clock starts. */
export const confirmed = (after: number): CaseStep =>
  step(after, (c, id) => c.run(c.as('foi_clerk'), requests.confirmReceipt, { id }));

export const assigned = (after: number): CaseStep =>
  step(after, (c, id) => {
    const divisionId = c.agency.divisionIds[c.division]!;
    return c.run(c.as('foi_clerk'), requests.assignRequest, {
      id,
      divisionId,
      assigneeId: c.as('handler').id,
    });
  });

/** Confirmed and given to the handling division. */
export const taken = (after: number): CaseStep[] => [confirmed(after), assigned(after)];

export const correctionAsked = (after: number, items: readonly string[], guidance: string): CaseStep =>
  step(after, (c, id) =>
    c.run(c.as('foi_clerk'), requests.sendCorrectionNotice, { id, items: [...items], guidance }),
  );

export const corrected = (after: number, description: string): CaseStep =>
  step(after, (c, id) => c.run(applicant(id), requests.receiveCorrection, { id, description }));

export const correctionLapsed = (after: number): CaseStep =>
  step(after, (c, id) => c.run(c.as('foi_clerk'), requests.lapseCorrection, { id }));

/** A third party, co-producer or other agency is asked. */
export const consulted = (
  after: number,
  party: 'third_party' | 'co_producer' | 'other_agency',
  asked: { readonly name: string; readonly information: string; readonly question?: string },
): CaseStep =>
  step(after, async (c, id) => {
    const done = await c.run(c.as('handler'), requests.startConsultation, { id, party, ...asked });
    c.memory.consultationId = done.recordId!;
  });

/** The party has the letter; its fifteen working days run. */
export const partyReached = (after: number): CaseStep =>
  step(after, (c, id) => {
    const input = { id, consultationId: c.memory.consultationId! };
    return c.run(c.as('handler'), requests.recordConsultationDelivery, input);
  });

export const partyAnswered = (
  after: number,
  opinion: 'consents' | 'objects' | 'partly',
  summary: string,
): CaseStep =>
  step(after, (c, id) => {
    const input = { id, consultationId: c.memory.consultationId!, opinion, summary };
    return c.run(c.as('handler'), requests.recordConsultationReturn, input);
  });

export const extensionProposed = (after: number, workingDays: number, reason: string): CaseStep =>
  step(after, (c, id) => c.run(c.as('handler'), requests.proposeExtension, { id, workingDays, reason }));

export const extensionApproved = (after: number): CaseStep =>
  step(after, (c, id) => c.run(c.as('foi_head'), requests.approveExtension, { id }));

export const reasonsAsked = (after: number, reason: string): CaseStep =>
  step(after, (c, id) => c.run(c.as('foi_clerk'), requests.requestReasons, { id, reason }));

export const reasonsGiven = (after: number, statement: string): CaseStep =>
  step(after, (c, id) => c.run(applicant(id), requests.receiveReasons, { id, statement }));

export const feeNoticed = (after: number, pages: number, paymentMethod: string): CaseStep =>
  step(after, (c, id) =>
    c.run(c.as('foi_clerk'), requests.sendFeeNotice, {
      id,
      basis: 'per_page',
      quantity: pages,
      paymentMethod,
    }),
  );
export const feeNoticeReceived = (after: number): CaseStep =>
  step(after, (c, id) => c.run(applicant(id), requests.recordFeeNoticeReceipt, { id }));
export const feePaid = (after: number, receiptNumber: string): CaseStep =>
  step(after, (c, id) => c.run(c.as('foi_clerk'), requests.recordPayment, { id, receiptNumber }));
export const feeLapsed = (after: number): CaseStep =>
  step(after, (c, id) => c.run(c.as('foi_clerk'), requests.lapseUnpaidFee, { id }));

export const drafted = (after: number, decision: Decision, electronic = true): CaseStep =>
  step(after, (c, id) => {
    const { answers, ...rest } = decision({
      on: c.on,
      handlerName: c.as('handler').name,
      other: (key) => {
        const { number, repliedOn } = c.other(key);
        return { number, repliedOn: repliedOn! };
      },
    });
    return c.run(c.as('handler'), requests.saveDecisionDraft, {
      id,
      answers: { ...answers, wording: electronic ? 'electronically' : 'on_paper' },
      ...rest,
    });
  });

export const submitted = (after: number): CaseStep =>
  step(after, (c, id) => c.run(c.as('handler'), requests.submitDraft, { id }));

export const passed = (
  after: number,
  role: 'unit_head' | 'foi_head' | 'leader',
  opinion?: string,
): CaseStep =>
  step(after, (c, id) => c.run(c.as(role), requests.passReview, { id, ...(opinion ? { opinion } : {}) }));

export const sentBack = (after: number, role: 'unit_head' | 'foi_head', reason: string): CaseStep =>
  step(after, (c, id) => c.run(c.as(role), requests.sendBack, { id, reason }));

/** What goes out with a reply: a list, as a workbook of that name. */
export interface Enclosure {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export const dispatched = (
  after: number,
  channel: DispatchChannel,
  { reference, enclosure }: { readonly reference?: string; readonly enclosure?: Enclosure } = {},
): CaseStep =>
  step(after, async (c, id) => {
    const enclosures = enclosure
      ? [{ name: `${enclosure.name}.xlsx`, content: await workbookOf([enclosure], c.at) }]
      : [];
    const input = { id, channel, enclosures, ...(reference ? { reference } : {}) };
    const done = await c.run(c.as('foi_clerk'), requests.dispatchReply, input);
    c.memory.replyId = done.letterId!;
    c.memory.repliedOn = c.on;
  });

export const delivered = (after: number): CaseStep =>
  step(after, (c, id) =>
    c.run(c.as('foi_clerk'), requests.recordDelivery, { id, letterId: c.memory.replyId! }),
  );

/** Drafted, passed at two levels and sent on the last day given; by post it arrives three days later. */
export function replied(
  after: number,
  decision: Decision,
  channel: DispatchChannel = 'portal',
  enclosure?: Enclosure,
): CaseStep[] {
  const electronic = channel === 'portal' || channel === 'email';
  const before = (days: number): number => Math.max(0, after - days);
  return [
    drafted(before(3), decision, electronic),
    submitted(before(3)),
    passed(before(2), 'unit_head'),
    passed(before(1), 'foi_head'),
    dispatched(after, channel, enclosure ? { enclosure } : {}),
    delivered(after + (channel === 'post' ? 3 : 0)),
  ];
}

export const withdrawn = (after: number, reason: string): CaseStep =>
  step(after, (c, id) => c.run(applicant(id), requests.withdrawRequest, { id, reason }));

export const noted = (after: number, text: string): CaseStep =>
  step(after, (c, id) => c.run(c.as('foi_clerk'), requests.addNote, { id, text }));

/** The office looks at the applicant's full data, which is noted with the reason. */
export const looked = (after: number, reason: string): CaseStep =>
  step(after, (c, id) => c.run(c.as('foi_clerk'), requests.viewApplicant, { id, reason }));

export const remedyFiled = (
  after: number,
  track: 'review' | 'direct_suit' | 'suit_after_review',
  organ: string,
  caseNumber: string,
): CaseStep =>
  step(after, async (c, id) => {
    const done = await c.run(c.as('foi_clerk'), requests.recordRemedy, { id, track, organ, caseNumber });
    c.memory.remedyId = done.recordId!;
  });

export const remedyDecided = (
  after: number,
  result: 'upheld' | 'corrected' | 'other',
  detail: string,
): CaseStep =>
  step(after, (c, id) =>
    c.run(c.as('foi_clerk'), requests.decideRemedy, { id, remedyId: c.memory.remedyId!, result, detail }),
  );
