import { receiveReasonsInput } from '../contract/steps.ts';
import { insertNote } from '../store/notes.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { actingParty, defineStep } from './define-step.ts';

/** What the applicant says when asked for reasons (Art. 35). Fact: `requests.reasons_received`. */
export const receiveReasons = defineStep({
  step: 'receive_reasons',
  input: receiveReasonsInput,
  act: async (ctx, before, { statement }, on) => {
    const recordId = await insertNote(ctx, before.row, 'reasons', statement, on);
    const file = await recordOnCase(ctx, before, [
      { kind: 'requests.reasons_received', on, data: { by: actingParty(ctx) } },
    ]);
    return { file, recordId };
  },
});
