import { lapseUnpaidFeeInput } from '../contract/steps.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { closingDetails, closingFact } from './closing-fact.ts';
import { defineStep } from './define-step.ts';
import { issueLetter } from './issue-letter.ts';

/**
 * Closes a case whose fee was not paid within 20 working days: deemed withdrawn, outcome 六-2 (fee measures Art. 6). Facts:
 * `requests.fee_lapsed`, `requests.closed`.
 */
export const lapseUnpaidFee = defineStep({
  step: 'lapse_unpaid_fee',
  input: lapseUnpaidFeeInput,
  act: async (ctx, before, _input, on) => {
    const letterId = await issueLetter(ctx, before, {
      kind: 'closing_notice',
      on,
      details: closingDetails('closed_fee_unpaid'),
    });
    const file = await recordOnCase(ctx, before, [
      { kind: 'requests.fee_lapsed', on, data: { letter_id: letterId } },
      closingFact(before, on, 'fee_lapsed', 'closed_fee_unpaid'),
    ]);
    return { file, letterId };
  },
});
