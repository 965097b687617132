import type { ActContext } from '../../../kernel/runtime/context.ts';
import type { LetterFacts, OverrideFacts } from '../letters/index.ts';
import type { CaseFile } from '../store/case-file.ts';
import { consultationsOf } from '../store/consultations.ts';
import type { Draft } from '../store/drafts.ts';

/** What a third party is told when its information is disclosed against its view (Art. 32); null without one consulted. */
export async function overrideDetails(
  ctx: ActContext,
  { row, state }: CaseFile,
  draft: Draft,
): Promise<Omit<OverrideFacts, keyof LetterFacts> | null> {
  const consulted = state.consultations.findLast(({ party }) => party === 'third_party');
  if (!consulted) return null;
  const stored = (await consultationsOf(ctx.tx, ctx.cipher, row.id)).find(({ id }) => id === consulted.id)!;
  return {
    override: {
      name: stored.name,
      information: stored.information,
      consultedOn: consulted.sentOn,
      objectedOn: consulted.returnedOn,
      reasons: draft.evidence.overrideReasons ?? draft.reasons,
      because:
        draft.answers['third_party_opinion'] === 'public_interest'
          ? 'public_interest'
          : 'no_reasonable_ground',
      electronic: false,
    },
  };
}
