import { confirmReceiptInput } from '../contract/intake.ts';
import type { ApplicantType } from '../domain/terms.ts';
import { confirmationWarnings } from '../messages/warnings.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { defineStep } from './define-step.ts';

/**
 * The office confirms with the applicant that it has the request: that day is the day of receipt for online, fax and
 * ordinary mail, and starts the clock (Art. 31). Fact: `requests.received`.
 */
export const confirmReceipt = defineStep({
  step: 'confirm_receipt',
  input: confirmReceiptInput,
  act: async (ctx, before, _input, on) => {
    const { channel, arrivedOn } = before.state;
    const applicantType = before.row.applicant_type as ApplicantType;
    const file = await recordOnCase(ctx, before, [
      { kind: 'requests.received', on, data: { channel, applicant_type: applicantType } },
    ]);
    return { file, warnings: confirmationWarnings(channel, arrivedOn, on, ctx.today) };
  },
});
