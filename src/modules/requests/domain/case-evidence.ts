import type { RequestState } from './case-state.ts';
import { hasEvidence } from './outcomes/index.ts';
import type { DecisionEvidence, EvidenceKey } from './outcomes/index.ts';

/** What a drafter writes down; the rest of the evidence lies in the case's own record. */
export type WrittenEvidence = Omit<
  DecisionEvidence,
  'thirdPartyConsultation' | 'correction' | 'statedReasons'
> & { statedReasons?: { assessment: string } | undefined };

/**
 * The evidence for a decision: what was written down, with what the case's facts prove — the consultation of the third
 * party (Art. 32), the correction (Art. 30), the day reasons were asked for (Art. 35).
 */
export function evidenceOfCase(written: WrittenEvidence, state: RequestState): DecisionEvidence {
  const { statedReasons, ...rest } = written;
  const consultation = state.consultations.findLast(
    ({ party, opinion }) => party === 'third_party' && opinion !== null,
  );
  const { correction, reasons } = state;
  return {
    ...rest,
    ...(consultation
      ? {
          thirdPartyConsultation: {
            opinion: consultation.opinion!,
            sentOn: consultation.sentOn,
            ...(consultation.returnedOn ? { returnedOn: consultation.returnedOn } : {}),
          },
        }
      : {}),
    ...(correction?.receivedOn
      ? { correction: { noticeOn: correction.sentOn, correctedOn: correction.receivedOn } }
      : {}),
    ...(reasons && statedReasons
      ? { statedReasons: { askedOn: reasons.requestedOn, assessment: statedReasons.assessment } }
      : {}),
  };
}

/** Whether the case's record alone supplies a piece of evidence. */
export function suppliedByCase(key: EvidenceKey, state: RequestState): boolean {
  return hasEvidence(evidenceOfCase({}, state), key);
}
