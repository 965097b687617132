import { declineExtensionInput } from '../contract/steps.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { defineStep } from './define-step.ts';

/** The head of the FOI office does not extend; the period stays. Fact: `requests.extension_declined`. */
export const declineExtension = defineStep({
  step: 'decline_extension',
  input: declineExtensionInput,
  act: async (ctx, before, { reason }, on) => {
    const file = await recordOnCase(ctx, before, [
      { kind: 'requests.extension_declined', on, data: { reason } },
    ]);
    return { file };
  },
});
