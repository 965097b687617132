import { receiveCorrectionInput } from '../contract/steps.ts';
import { sealCorrectedDescription } from '../store/applicant.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { acceptFiles, attachFile } from './attach-file.ts';
import { actingParty, defineStep } from './define-step.ts';

/**
 * The corrected request, given in place by the applicant or entered by the office: the reply period starts anew the day
 * after (Art. 30). Fact: `requests.correction_received`.
 */
export const receiveCorrection = defineStep({
  step: 'receive_correction',
  input: receiveCorrectionInput,
  act: async (ctx, before, input, on) => {
    const { agency_id: agencyId, id } = before.row;
    const files = await acceptFiles('attachments', input.attachments ?? []);
    for (const file of files)
      await attachFile(ctx, { agencyId, requestId: id, role: 'correction_attachment', file, on });
    const file = await recordOnCase(
      ctx,
      before,
      [{ kind: 'requests.correction_received', on, data: { by: actingParty(ctx) } }],
      {
        corrected_description_sealed: sealCorrectedDescription(ctx.cipher, id, input.description),
        corrected_document_number: input.documentNumber ?? before.row.document_number,
      },
    );
    return { file };
  },
});
