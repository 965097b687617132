import { recordPaymentInput } from '../contract/steps.ts';
import { paymentLate } from '../messages/warnings.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { defineStep } from './define-step.ts';

/** The fee was paid: the period starts anew the day after (fee measures Art. 7). Fact: `requests.fee_paid`. */
export const recordPayment = defineStep({
  step: 'record_payment',
  input: recordPaymentInput,
  act: async (ctx, before, { receiptNumber = null }, on) => {
    const { amount, payBy } = before.state.fee!;
    const file = await recordOnCase(ctx, before, [
      { kind: 'requests.fee_paid', on, data: { amount, receipt_number: receiptNumber } },
    ]);
    return { file, warnings: payBy !== null && on > payBy ? [paymentLate(payBy)] : [] };
  },
});
