import { requestReasonsInput } from '../contract/steps.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { defineStep } from './define-step.ts';
import { issueLetter } from './issue-letter.ts';

/**
 * Asks the applicant for reasons when number or frequency of requests is clearly beyond a reasonable range; the period
 * runs on (Art. 35). Fact: `requests.reasons_requested`.
 */
export const requestReasons = defineStep({
  step: 'request_reasons',
  input: requestReasonsInput,
  act: async (ctx, before, { reason, respondBy = null }, on) => {
    const letterId = await issueLetter(ctx, before, {
      kind: 'reasons_request',
      on,
      details: { reasonsRequest: { why: reason, respondBy } },
    });
    const file = await recordOnCase(ctx, before, [
      { kind: 'requests.reasons_requested', on, data: { letter_id: letterId, respond_by: respondBy } },
    ]);
    return { file, letterId };
  },
});
