import { AppError } from '../../../kernel/errors.ts';
import { requestReasonsInput } from '../contract/steps.ts';
import { periodEndsTooEarly } from '../messages/problems.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { defineStep } from './define-step.ts';
import { issueLetter } from './issue-letter.ts';

/** Working days to answer where no day is named; the law names none, and the reply period runs on meanwhile (Art. 35). */
const USUAL_PERIOD = 7;

/**
 * Asks the applicant for reasons when number or frequency of requests is clearly beyond a reasonable range; the period
 * runs on (Art. 35), and when the day to answer has passed the agency goes on without them. Fact: `requests.reasons_requested`.
 */
export const requestReasons = defineStep({
  step: 'request_reasons',
  input: requestReasonsInput,
  act: async (ctx, before, input, on) => {
    const { reason } = input;
    const respondBy = input.respondBy ?? before.calendar.addWorkingDays(on, USUAL_PERIOD);
    if (respondBy <= on)
      throw new AppError('invalid', {
        ...periodEndsTooEarly('respondBy', respondBy, on),
        rule: '《条例》第三十五条',
      });
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
