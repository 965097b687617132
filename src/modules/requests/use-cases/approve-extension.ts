import { AppError } from '../../../kernel/errors.ts';
import { approveExtensionInput } from '../contract/steps.ts';
import { clockProblem, readClock } from '../domain/clock/index.ts';
import { extensionNeeds } from '../messages/problems.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { defineStep } from './define-step.ts';
import { issueLetter } from './issue-letter.ts';

/**
 * The head of the FOI office extends the period by at most 20 working days, once, before it is over, with a reason, and
 * the notice to the applicant goes out with it (Art. 33). Days and reason are those proposed unless given anew.
 * Facts: `requests.extension_approved`, `requests.extension_notified`.
 */
export const approveExtension = defineStep({
  step: 'approve_extension',
  input: approveExtensionInput,
  act: async (ctx, before, input, on) => {
    const { state, calendar } = before;
    // the notice goes out with this act, so an earlier `on` cannot make good for a period that is over by now
    const { dueOn } = state.clock!;
    if (ctx.today > dueOn)
      throw new AppError(
        'conflict',
        clockProblem('extension_after_due', 'on', { on: ctx.today, other: dueOn }),
      );
    const workingDays = input.workingDays ?? state.extensionProposal?.workingDays;
    const reason = input.reason ?? state.extensionProposal?.reason;
    if (workingDays === undefined) throw new AppError('invalid', extensionNeeds('workingDays'));
    if (reason === undefined) throw new AppError('invalid', extensionNeeds('reason'));
    const facts = state.clockFacts!;
    const extended = readClock(
      calendar,
      { ...facts, events: [...facts.events, { type: 'extension_approved', on, workingDays }] },
      ctx.today,
    );
    const letterId = await issueLetter(ctx, before, {
      kind: 'extension_notice',
      on,
      details: { extension: { workingDays, reason, oldDueOn: state.clock!.dueOn, newDueOn: extended.dueOn } },
    });
    const file = await recordOnCase(ctx, before, [
      { kind: 'requests.extension_approved', on, data: { working_days: workingDays, reason } },
      { kind: 'requests.extension_notified', on, data: { letter_id: letterId } },
    ]);
    return { file, letterId };
  },
});
