import { AppError } from '../../../kernel/errors.ts';
import { recordConsultationReturnInput } from '../contract/steps.ts';
import { silenceEndsByItself } from '../messages/consultations.ts';
import { consultationAlreadyReturned, noSuchPart } from '../messages/problems.ts';
import { saveConsultationSummary } from '../store/consultations.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { acceptFiles, attachFile } from './attach-file.ts';
import { defineStep } from './define-step.ts';

/**
 * The opinion of a consulted party came back: the period runs on from the day after (Art. 33 ¶3). An opinion after the 15
 * working days is kept, but the pause ended with them. Where no period ends the wait — another organ (Art. 11), a third
 * party that the letter did not reach — the agency may stop waiting: the opinion is `silent`. Fact: `requests.consultation_returned`.
 */
export const recordConsultationReturn = defineStep({
  step: 'record_consultation_return',
  input: recordConsultationReturnInput,
  act: async (ctx, before, input, on) => {
    const { consultationId, opinion, summary } = input;
    const consultation = before.state.consultations.find(({ id }) => id === consultationId);
    if (!consultation) throw noSuchPart('consultationId', 'consultation');
    if (consultation.returnedOn)
      throw new AppError('conflict', consultationAlreadyReturned(consultation.returnedOn));
    const { party, dueOn } = consultation;
    if (opinion === 'silent' && (party === 'co_producer' || dueOn !== null))
      throw new AppError('conflict', silenceEndsByItself(dueOn));
    const { agency_id: agencyId, id } = before.row;
    for (const file of await acceptFiles('answer', input.answer ? [input.answer] : []))
      await attachFile(ctx, { agencyId, requestId: id, role: 'consultation_answer', file, on });
    if (summary) await saveConsultationSummary(ctx, before.row, consultationId, summary);
    const file = await recordOnCase(ctx, before, [
      { kind: 'requests.consultation_returned', on, data: { consultation_id: consultationId, opinion } },
    ]);
    return { file, recordId: consultationId };
  },
});
