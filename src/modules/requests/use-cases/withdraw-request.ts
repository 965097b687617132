import { withdrawRequestInput } from '../contract/steps.ts';
import { withdrawalNote } from '../messages/views.ts';
import { insertNote } from '../store/notes.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import type { NewCaseFact } from '../store/record-on-case.ts';
import { acceptFiles, attachFile } from './attach-file.ts';
import { closingFact } from './closing-fact.ts';
import { actingParty, defineStep } from './define-step.ts';

/**
 * The applicant takes the request back. After receipt it is closed with outcome 六-3; before receipt it never counted
 * and is in no table. The reason, if one is given, is kept as a note. Facts: `requests.withdrawn`, `requests.closed` (after receipt).
 */
export const withdrawRequest = defineStep({
  step: 'withdraw_request',
  input: withdrawRequestInput,
  act: async (ctx, before, input, on) => {
    const { agency_id: agencyId, id } = before.row;
    for (const file of await acceptFiles('proof', input.proof ? [input.proof] : []))
      await attachFile(ctx, { agencyId, requestId: id, role: 'applicant_attachment', file, on });
    if (input.reason) await insertNote(ctx, before.row, 'note', withdrawalNote(input.reason), on);
    const facts: NewCaseFact[] = [{ kind: 'requests.withdrawn', on, data: { by: actingParty(ctx) } }];
    if (before.state.receivedOn)
      facts.push(closingFact(before, on, 'withdrawn', 'closed_other', 'withdrawn'));
    return { file: await recordOnCase(ctx, before, facts) };
  },
});
