import { recordFeeNoticeReceiptInput } from '../contract/steps.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { acceptFiles, attachFile } from './attach-file.ts';
import { defineStep } from './define-step.ts';

/**
 * The applicant received the fee notice: 20 working days to pay start the day after (fee measures Art. 6). Fact:
 * `requests.fee_notice_received`.
 */
export const recordFeeNoticeReceipt = defineStep({
  step: 'record_fee_notice_receipt',
  input: recordFeeNoticeReceiptInput,
  act: async (ctx, before, input, on) => {
    const { agency_id: agencyId, id } = before.row;
    for (const file of await acceptFiles('proof', input.proof ? [input.proof] : []))
      await attachFile(ctx, { agencyId, requestId: id, role: 'proof_of_delivery', file, on });
    const file = await recordOnCase(ctx, before, [{ kind: 'requests.fee_notice_received', on, data: {} }]);
    return { file };
  },
});
