import { AppError } from '../../../kernel/errors.ts';
import { recordConsultationDeliveryInput } from '../contract/steps.ts';
import { consultationAlreadyDelivered, noSuchPart } from '../messages/problems.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { acceptFiles, attachFile } from './attach-file.ts';
import { defineStep } from './define-step.ts';

/**
 * The day the party received the consultation letter: its 15 working days start the day after (Art. 32, 34). Fact:
 * `requests.consultation_delivered`.
 */
export const recordConsultationDelivery = defineStep({
  step: 'record_consultation_delivery',
  input: recordConsultationDeliveryInput,
  act: async (ctx, before, input, on) => {
    const { consultationId } = input;
    const consultation = before.state.consultations.find(({ id }) => id === consultationId);
    if (!consultation) throw noSuchPart('consultationId', 'consultation');
    if (consultation.deliveredOn)
      throw new AppError('conflict', consultationAlreadyDelivered(consultation.deliveredOn));
    const { agency_id: agencyId, id } = before.row;
    for (const file of await acceptFiles('proof', input.proof ? [input.proof] : []))
      await attachFile(ctx, { agencyId, requestId: id, role: 'proof_of_delivery', file, on });
    const file = await recordOnCase(ctx, before, [
      { kind: 'requests.consultation_delivered', on, data: { consultation_id: consultationId } },
    ]);
    return { file, recordId: consultationId };
  },
});
