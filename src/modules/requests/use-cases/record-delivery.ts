import { recordDeliveryInput } from '../contract/decision.ts';
import { AppError } from '../../../kernel/errors.ts';
import { deliveredBeforeIssue, letterAlreadyDelivered, noSuchPart } from '../messages/problems.ts';
import { letterById } from '../store/letters.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import type { NewCaseFact } from '../store/record-on-case.ts';
import { acceptFiles, attachFile } from './attach-file.ts';
import { actingParty, defineStep } from './define-step.ts';

/**
 * A letter reached the applicant: the day and the proof are kept (remedy periods run from it); the applicant may confirm
 * it on the portal. For a fee notice it starts the payment period. Facts: `requests.delivered`,
 * `requests.fee_notice_received` for a fee notice.
 */
export const recordDelivery = defineStep({
  step: 'record_delivery',
  input: recordDeliveryInput,
  act: async (ctx, before, input, on) => {
    const { row, state } = before;
    const letter = await letterById(ctx.tx, row, input.letterId);
    if (!letter || letter.addressee !== 'applicant') throw noSuchPart('letterId', 'letter');
    const known = state.deliveries.get(letter.id);
    if (known) throw new AppError('conflict', letterAlreadyDelivered(known));
    if (on < letter.issued_on) throw new AppError('invalid', deliveredBeforeIssue(on, letter.issued_on));
    let proofFileId: string | null = null;
    for (const file of await acceptFiles('proof', input.proof ? [input.proof] : []))
      proofFileId = await attachFile(ctx, {
        agencyId: row.agency_id,
        requestId: row.id,
        role: 'proof_of_delivery',
        file,
        on,
      });
    const facts: NewCaseFact[] = [
      {
        kind: 'requests.delivered',
        on,
        data: { letter_id: letter.id, proof_file_id: proofFileId, by: actingParty(ctx) },
      },
    ];
    const { fee, stage } = state;
    if (stage === 'awaiting_payment' && fee?.letter_id === letter.id && !fee.noticeReceivedOn)
      facts.push({ kind: 'requests.fee_notice_received', on, data: {} });
    return { file: await recordOnCase(ctx, before, facts), letterId: letter.id };
  },
});
