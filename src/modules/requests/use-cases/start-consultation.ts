import { newId } from '../../../kernel/ids.ts';
import { startConsultationInput } from '../contract/steps.ts';
import type { ConsultedParty } from '../domain/clock/index.ts';
import { insertConsultation } from '../store/consultations.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { toldToParty } from '../messages/personal-data.ts';
import { refuseApplicantData } from '../store/applicant-data.ts';
import { defineStep } from './define-step.ts';
import { issueLetter } from './issue-letter.ts';

const LETTER_OF = {
  third_party: 'third_party_consultation',
  co_producer: 'co_producer_consultation',
  other_agency: 'assistance_letter',
} as const satisfies Record<ConsultedParty, string>;

/**
 * Asks a third party (Art. 32), a co-producing agency (Art. 34) or another organ (Art. 11) in writing; the period pauses
 * from the dispatch (Art. 33 ¶3) and the applicant is told so. Fact: `requests.consultation_sent`.
 */
export const startConsultation = defineStep({
  step: 'start_consultation',
  input: startConsultationInput,
  act: async (ctx, before, input, on) => {
    const { party, name, address = null, contact = null, information, question = null } = input;
    refuseApplicantData(ctx, before.row, { information, question }, toldToParty);
    const letterId = await issueLetter(ctx, before, {
      kind: LETTER_OF[party],
      on,
      details: { consultation: { name, information, question } },
    });
    const noticeId = await issueLetter(ctx, before, {
      kind: 'consultation_notice',
      on,
      details: { consultation: { party, sentOn: on } },
    });
    const id = newId(ctx.now.getTime());
    await insertConsultation(ctx, before.row, {
      id,
      party,
      letterId,
      texts: { name, address, contact, information, question },
    });
    const file = await recordOnCase(ctx, before, [
      {
        kind: 'requests.consultation_sent',
        on,
        data: { consultation_id: id, party, letter_id: letterId, notice_letter_id: noticeId },
      },
    ]);
    return { file, letterId, recordId: id };
  },
});
