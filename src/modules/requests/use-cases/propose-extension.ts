import { proposeExtensionInput } from '../contract/steps.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { defineStep } from './define-step.ts';

/** Asks the head of the FOI office for more time; the period does not change yet. Fact: `requests.extension_proposed`. */
export const proposeExtension = defineStep({
  step: 'propose_extension',
  input: proposeExtensionInput,
  act: async (ctx, before, { workingDays, reason }, on) => {
    const file = await recordOnCase(ctx, before, [
      { kind: 'requests.extension_proposed', on, data: { working_days: workingDays, reason } },
    ]);
    return { file };
  },
});
