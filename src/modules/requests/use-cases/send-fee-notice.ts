import { AppError } from '../../../kernel/errors.ts';
import type { z } from 'zod';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { sendFeeNoticeInput } from '../contract/steps.ts';
import { mayChargePerPage, pageFee, requestFee, unitsBefore } from '../domain/fee/index.ts';
import type { DeliveryForm, Fee } from '../domain/fee/index.ts';
import * as say from '../messages/fee-problems.ts';
import type { CaseFile } from '../store/case-file.ts';
import { requestsOfApplicant } from '../store/same-applicant.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { defineStep } from './define-step.ts';
import { issueLetter } from './issue-letter.ts';

type Input = z.output<typeof sendFeeNoticeInput>;

/**
 * Charges the information processing fee (Art. 42, fee measures Art. 3–6): one basis, by the tariff, less with a reason.
 * The computation is kept with its inputs. Fact: `requests.fee_notice_sent`.
 */
export const sendFeeNotice = defineStep({
  step: 'send_fee_notice',
  input: sendFeeNoticeInput,
  act: async (ctx, before, input, on) => {
    const fee = await feeFor(ctx, before, input);
    const amount = input.amount ?? fee.total;
    if (fee.total === 0) throw new AppError('invalid', say.nothingToCharge(input.basis, input.quantity));
    if (amount > fee.total) throw new AppError('invalid', say.moreThanTariff(amount, fee.total));
    if (amount === 0) throw new AppError('invalid', say.waivedNeedsNoNotice());
    const reductionReason = input.reductionReason ?? null;
    if (amount < fee.total && !reductionReason)
      throw new AppError('invalid', say.reductionNeedsReason(amount, fee.total));
    const { basis, quantity, paymentMethod } = input;
    const letterId = await issueLetter(ctx, before, {
      kind: 'fee_notice',
      on,
      details: {
        fee: {
          basis,
          quantity,
          bands: fee.bands,
          tariffAmount: fee.total,
          amount,
          reductionReason,
          paymentMethod,
        },
      },
    });
    const file = await recordOnCase(ctx, before, [
      {
        kind: 'requests.fee_notice_sent',
        on,
        data: {
          letter_id: letterId,
          basis,
          quantity,
          earlier: fee.already,
          tariff: fee.tariffVersion,
          tariff_amount: fee.total,
          amount,
          reduction_reason: reductionReason,
          payment_method: paymentMethod,
          bands: fee.bands,
        },
      },
    ]);
    return { file, letterId };
  },
});

const FORM_OF: Record<string, DeliveryForm> = {
  paper: 'paper',
  electronic: 'email',
  disc: 'data_copy',
  inspection: 'inspection_on_site',
};

async function feeFor(ctx: ActContext, { row, state }: CaseFile, input: Input): Promise<Fee> {
  if (input.basis === 'per_page') {
    if (!mayChargePerPage(FORM_OF[row.wanted_form]!)) throw new AppError('invalid', say.notByPage());
    return pageFee(input.quantity);
  }
  // fee measures Art. 4: the same applicant's requests of the calendar month, counted in the order of receipt
  const receivedOn = state.receivedOn!;
  const others = await requestsOfApplicant(ctx.tx, row, receivedOn.slice(0, 7));
  const already = unitsBefore({ registrationNumber: row.number, receivedOn, units: input.quantity }, others);
  return requestFee(input.quantity, already);
}
