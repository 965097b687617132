import { newId } from '../../../kernel/ids.ts';
import { sha256 } from '../../../kernel/json.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import type { z } from 'zod';
import type { Upload } from '../contract/fields.ts';
import { submitRequestInput } from '../contract/intake.ts';
import type { SubmitRequestOutput } from '../contract/intake.ts';
import { claimForm, formKeyOf, queryCodeOf } from '../store/submitted-forms.ts';
import { requestTables } from '../store/tables.ts';
import { acceptFiles } from './attach-file.ts';
import { CODE_LENGTH, createRecord, loadAgency } from './create-record.ts';

/**
 * A citizen, a company or anybody else sends a request on the portal (Art. 27, 29). It counts as received on the day
 * both sides have confirmed it (Art. 31). Gives the number and, this once, the query code; the same form sent again (same
 * one-time token, same content) makes nothing and gives the same answer. Fact: `requests.submitted`.
 */
export const submitRequest = defineAct({
  name: 'requests.submit_request',
  summary: { zh: '提交政府信息公开申请', en: 'submit a request' },
  input: submitRequestInput,
  load: (ctx, input) => loadAgency(ctx, input.agencyId),
  subject: (agency) => ({ agencyId: agency.id }),
  act: async (ctx, agency, input): Promise<SubmitRequestOutput> => {
    const proof = await acceptFiles('identityProof', input.identityProof ? [input.identityProof] : []);
    const attachments = await acceptFiles('attachments', input.attachments ?? []);
    const claim = await claimFor(ctx, input);
    if (claim && 'before' in claim) return claim.before;
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
        { role: 'identity_proof', files: proof },
        { role: 'applicant_attachment', files: attachments },
      ],
      identity: claim?.identity,
    });
    return { id, number, queryCode, submittedOn: ctx.today, agencyId: agency.id };
  },
});

type Claim = { identity: { id: string; queryCode: string } } | { before: SubmitRequestOutput };

/** What a form's token settles: the request it has made before, or id and code of the one it makes now. */
async function claimFor(
  ctx: ActContext,
  { formToken, ...rest }: z.output<typeof submitRequestInput>,
): Promise<Claim | undefined> {
  if (formToken === undefined) return undefined;
  const { identityProof, attachments = [], ...fields } = rest;
  const form = {
    ...fields,
    formToken,
    identityProof: identityProof && inBrief(identityProof),
    attachments: attachments.map(inBrief),
  };
  const id = newId(ctx.now.getTime());
  const knownId = await claimForm(ctx.tx, formKeyOf(ctx.cipher, form), { agencyId: form.agencyId, id });
  const code = (requestId: string) => queryCodeOf(ctx.cipher, form, requestId, CODE_LENGTH);
  if (knownId === null) return { identity: { id, queryCode: code(id) } };
  const { number, arrived_on } = await requestTables(ctx.tx)
    .selectFrom('requests')
    .select(['number', 'arrived_on'])
    .where('agency_id', '=', form.agencyId)
    .where('id', '=', knownId)
    .executeTakeFirstOrThrow();
  const queryCode = code(knownId);
  return { before: { id: knownId, number, queryCode, submittedOn: arrived_on, agencyId: form.agencyId } };
}

function inBrief({ name, content }: Upload) {
  return { name, content: sha256(content) };
}
