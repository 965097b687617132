import { setReasonableDelayInput } from '../contract/steps.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { defineStep } from './define-step.ts';
import { issueLetter } from './issue-letter.ts';

/**
 * The reasons are reasonable but the request cannot be answered within the period: a later date is set and the applicant
 * told (Art. 35). Fact: `requests.delay_set`.
 */
export const setReasonableDelay = defineStep({
  step: 'set_reasonable_delay',
  input: setReasonableDelayInput,
  act: async (ctx, before, { until, reason }, on) => {
    const letterId = await issueLetter(ctx, before, {
      kind: 'delay_notice',
      on,
      details: { delay: { until, reason } },
    });
    const file = await recordOnCase(ctx, before, [
      { kind: 'requests.delay_set', on, data: { until, reason, letter_id: letterId } },
    ]);
    return { file, letterId };
  },
});
