import { lapseCorrectionInput } from '../contract/steps.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { closingDetails, closingFact } from './closing-fact.ts';
import { defineStep } from './define-step.ts';
import { issueLetter } from './issue-letter.ts';

/**
 * Closes a case whose applicant did not correct it within the period: deemed withdrawn, outcome 六-1 (Art. 30). The
 * applicant is told. Facts: `requests.correction_lapsed`, `requests.closed`.
 */
export const lapseCorrection = defineStep({
  step: 'lapse_correction',
  input: lapseCorrectionInput,
  act: async (ctx, before, input, on) => {
    const letterId = await issueLetter(ctx, before, {
      kind: 'closing_notice',
      on,
      details: closingDetails('closed_correction_lapsed'),
    });
    const file = await recordOnCase(ctx, before, [
      { kind: 'requests.correction_lapsed', on, data: { reason: input.reason ?? null, letter_id: letterId } },
      closingFact(before, on, 'correction_lapsed', 'closed_correction_lapsed'),
    ]);
    return { file, letterId };
  },
});
