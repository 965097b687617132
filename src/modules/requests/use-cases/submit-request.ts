import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { submitRequestInput } from '../contract/intake.ts';
import type { SubmitRequestOutput } from '../contract/intake.ts';
import { acceptFiles } from './attach-file.ts';
import { createRecord, loadAgency } from './create-record.ts';

/**
 * A citizen, a company or anybody else sends a request on the portal (Art. 27, 29). It counts as received on the day
 * both sides have confirmed it (Art. 31). Gives the number and, this once, the query code. Fact: `requests.submitted`.
 */
export const submitRequest = defineAct({
  name: 'requests.submit_request',
  summary: { zh: '提交政府信息公开申请', en: 'submit a request' },
  input: submitRequestInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: (agency) => ({ agencyId: agency.id }),
  act: async (ctx, agency, input): Promise<SubmitRequestOutput> => {
    const identity = await acceptFiles('identityProof', input.identityProof ? [input.identityProof] : []);
    const attachments = await acceptFiles('attachments', input.attachments ?? []);
    const { id, number, queryCode } = await createRecord(ctx, agency, {
      form: input,
      channel: 'online',
      arrivedOn: ctx.today,
      submittedOn: ctx.today,
      subject: null,
      divisionId: null,
      assigneeId: null,
      facts: [{ kind: 'requests.submitted', on: ctx.today, data: { channel: 'online' } }],
      files: [
        { role: 'identity_proof', files: identity },
        { role: 'applicant_attachment', files: attachments },
      ],
    });
    return { id, number, queryCode, submittedOn: ctx.today, agencyId: agency.id };
  },
});
