import type { z } from 'zod';
import { AppError } from '../../../kernel/errors.ts';
import type { Correction } from '../../../kernel/ledger/effective.ts';
import type { correctFactInput } from '../contract/steps.ts';
import { CORRECTABLE_KINDS } from '../domain/facts.ts';
import type { RequestFact } from '../domain/facts.ts';
import * as say from '../messages/correction-problems.ts';
import { noSuchPart } from '../messages/problems.ts';
import type { CaseFile, RequestRow } from '../store/case-file.ts';

type Input = z.output<typeof correctFactInput>;

export interface CorrectionPlan {
  corrections: Correction[];
  changes: Partial<RequestRow>;
}

/** Acts that close a case; their closing entry goes with them. */
const CLOSING: readonly string[] = [
  'requests.dispatched',
  'requests.withdrawn',
  'requests.correction_lapsed',
  'requests.fee_lapsed',
];

/** Which entries a correction touches and what stands in their place. Throws what cannot be corrected. */
export function planCorrection(file: CaseFile, input: Input, today: string): CorrectionPlan {
  const fact = file.facts.find(({ id }) => id === input.factId);
  if (!fact) throw noSuchPart('factId', 'entry');
  if (!(CORRECTABLE_KINDS as readonly string[]).includes(fact.kind))
    throw new AppError('conflict', say.notCorrectable());
  const { reason } = input;
  const closing = CLOSING.includes(fact.kind)
    ? file.facts.findLast(({ kind }) => kind === 'requests.closed')
    : undefined;
  if (input.takeBack) {
    if (fact.kind === 'requests.received' || fact.kind === 'requests.arrived')
      throw new AppError('conflict', say.receiptStays());
    if (fact.kind === 'requests.decided') throw new AppError('conflict', say.decisionIsSentBack());
    const taken = [fact, ...(closing ? [closing] : []), ...dependants(file, fact)];
    return { corrections: taken.map(({ id }) => ({ corrects: id, reason })), changes: {} };
  }
  if (input.on !== undefined && input.on > today)
    throw new AppError('invalid', say.correctedToFuture(input.on, today));
  return restate(file, fact, closing, input);
}

function restate(
  file: CaseFile,
  fact: RequestFact,
  closing: RequestFact | undefined,
  { on, applicantType, channel, reason }: Input,
): CorrectionPlan {
  const isReceipt = fact.kind === 'requests.received';
  if ((applicantType || channel) && !isReceipt) throw new AppError('invalid', say.onlyOnReceipt());
  if (on === undefined && !applicantType && !channel) throw new AppError('invalid', say.nothingToCorrect());
  const legalOn = on ?? fact.legalOn;
  const data = {
    ...(applicantType ? { applicant_type: applicantType } : {}),
    ...(channel ? { channel } : {}),
  };
  const corrections: Correction[] = [
    { corrects: fact.id, reason, restated: { legalOn, data: { ...standing(fact), ...data } } },
  ];
  if (closing && on !== undefined)
    corrections.push({ corrects: closing.id, reason, restated: { legalOn: on, data: standing(closing) } });
  // table 3 counts results by the applicant's type, so the closing entry follows the receipt
  const closed =
    isReceipt && applicantType ? file.facts.find(({ kind }) => kind === 'requests.closed') : undefined;
  if (closed)
    corrections.push({
      corrects: closed.id,
      reason,
      restated: { legalOn: closed.legalOn, data: { ...standing(closed), applicant_type: applicantType } },
    });
  return {
    corrections,
    changes: {
      ...arrivalOf(file, fact, legalOn),
      ...(applicantType ? { applicant_type: applicantType } : {}),
      ...(channel ? { channel } : {}),
    },
  };
}

/** The column of arrival follows the first entry of the case. */
function arrivalOf({ facts }: CaseFile, fact: RequestFact, legalOn: string): Partial<RequestRow> {
  const beginning = facts.find(({ kind }) => kind === 'requests.submitted' || kind === 'requests.arrived');
  return fact.id === beginning?.id || (!beginning && fact.kind === 'requests.received')
    ? { arrived_on: legalOn }
    : {};
}

/** The data as it stands, so that a second correction does not undo the first. */
function standing(fact: RequestFact): Record<string, unknown> {
  return { ...fact.data };
}

/** Entries that make no sense without the one taken back. */
function dependants({ facts }: CaseFile, taken: RequestFact): RequestFact[] {
  switch (taken.kind) {
    case 'requests.correction_notice_sent':
      return facts.filter(({ kind }) => kind === 'requests.correction_received');
    case 'requests.consultation_sent':
      return facts.filter(
        (fact) =>
          (fact.kind === 'requests.consultation_delivered' ||
            fact.kind === 'requests.consultation_returned') &&
          fact.data.consultation_id === taken.data.consultation_id,
      );
    case 'requests.extension_approved':
      return facts.filter(({ kind }) => kind === 'requests.extension_notified');
    case 'requests.reasons_requested':
      return facts.filter(({ kind }) => kind === 'requests.reasons_received');
    case 'requests.fee_notice_sent':
      return facts.filter(
        (fact) =>
          fact.kind === 'requests.fee_notice_received' ||
          fact.kind === 'requests.fee_paid' ||
          isDeliveryOf(fact, taken.data.letter_id),
      );
    case 'requests.fee_notice_received':
      return facts.filter(({ kind }) => kind === 'requests.fee_paid');
    case 'requests.dispatched':
      return facts.filter((fact) => isDeliveryOf(fact, taken.data.letter_id));
    default:
      return [];
  }
}

function isDeliveryOf(fact: RequestFact, letterId: string): boolean {
  return fact.kind === 'requests.delivered' && fact.data.letter_id === letterId;
}
