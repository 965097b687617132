import { dispatchReplyInput } from '../contract/decision.ts';
import { isProvided, outcomeOf } from '../domain/outcomes/index.ts';
import type { GuideAnswers, OutcomeCode, SubKind } from '../domain/outcomes/index.ts';
import { nothingEnclosed, replyLate } from '../messages/warnings.ts';
import { recordOnCase } from '../store/record-on-case.ts';
import { acceptFiles, attachFile } from './attach-file.ts';
import { closingFact } from './closing-fact.ts';
import { defineStep } from './define-step.ts';
import { issueLetter } from './issue-letter.ts';
import { loadDraft } from './load-draft.ts';
import { overrideDetails } from './override-details.ts';
import { isElectronic, replyDetails } from './reply-details.ts';

/**
 * The reply goes out: its letter is made final, the case is closed with the decided outcome; this day decides whether it
 * was in time (Art. 33, 36). Third parties whose view was not followed are told at once (Art. 32). Facts:
 * `requests.dispatched`, `requests.closed`.
 */
export const dispatchReply = defineStep({
  step: 'dispatch_reply',
  input: dispatchReplyInput,
  act: async (ctx, before, input, on) => {
    const { draftId, outcome, subKind } = before.state.decision!;
    const draft = await loadDraft(ctx, before, draftId);
    const { agency_id: agencyId, id: requestId } = before.row;
    const proof = await acceptFiles('proof', input.proof ? [input.proof] : []);
    const enclosures = await acceptFiles('enclosures', input.enclosures ?? []);
    for (const file of proof)
      await attachFile(ctx, { agencyId, requestId, role: 'proof_of_dispatch', file, on });
    for (const file of enclosures)
      await attachFile(ctx, { agencyId, requestId, role: 'reply_enclosure', file, on });
    const electronic = isElectronic(input.channel);
    const letterId = await issueLetter(ctx, before, {
      kind: 'reply',
      on,
      details: replyDetails(draft, before.state, {
        electronic,
        enclosures: enclosures.map(({ name }) => name),
      }),
    });
    if (outcomeOf(draft.answers as GuideAnswers)?.overridesThirdParty)
      for (const details of await overrideDetails(ctx, before, draft))
        await issueLetter(ctx, before, { kind: 'override_notice', on, details });
    const { channel, reference = null } = input;
    const file = await recordOnCase(ctx, before, [
      { kind: 'requests.dispatched', on, data: { channel, letter_id: letterId, reference } },
      closingFact(before, on, 'reply', outcome, subKind),
    ]);
    const { dueOn, inTime } = file.state.clock!;
    const missing =
      electronic &&
      enclosures.length === 0 &&
      isProvided(outcome as OutcomeCode, subKind as SubKind | null) &&
      draft.evidence.provision?.when === 'enclosed';
    return {
      file,
      letterId,
      warnings: [...(inTime === false ? [replyLate(dueOn)] : []), ...(missing ? [nothingEnclosed()] : [])],
    };
  },
});
