import type { ConsultationState, RequestState } from './case-state.ts';
import { hasEvidence } from './outcomes/index.ts';
import type { DecisionEvidence, EvidenceKey } from './outcomes/index.ts';
import type { Opinion } from './terms.ts';

/** What a drafter writes down; the rest of the evidence lies in the case's own record. */
export type WrittenEvidence = Omit<
  DecisionEvidence,
  'thirdPartyConsultation' | 'correction' | 'statedReasons'
> & { statedReasons?: { assessment: string } | undefined };

/** Which of several third parties' opinions a decision has to answer: an objection before all others (Art. 15, 32). */
const WEIGHT: Record<Opinion, number> = { objects: 3, partly: 2, silent: 1, consents: 0 };

/** The third party's consultation that decides; of several the one that stands most against disclosure. */
export function decisiveConsultation(state: RequestState): ConsultationState | undefined {
  return state.consultations
    .filter(({ party, opinion }) => party === 'third_party' && opinion !== null)
    .reduce<ConsultationState | undefined>(
      (chosen, one) => (chosen && WEIGHT[chosen.opinion!] > WEIGHT[one.opinion!] ? chosen : one),
      undefined,
    );
}

/**
 * The evidence for a decision: what was written down, with what the case's facts prove — the consultation of the third
 * party (Art. 32), the correction (Art. 30), the day reasons were asked for (Art. 35).
 */
export function evidenceOfCase(written: WrittenEvidence, state: RequestState): DecisionEvidence {
  const { statedReasons, ...rest } = written;
  const consultation = decisiveConsultation(state);
  const { correction, reasons } = state;
  return {
    ...rest,
    ...(consultation
      ? {
          thirdPartyConsultation: {
            opinion: consultation.opinion!,
            sentOn: consultation.sentOn,
            ...(consultation.returnedOn && consultation.opinion !== 'silent'
              ? { returnedOn: consultation.returnedOn }
              : {}),
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
