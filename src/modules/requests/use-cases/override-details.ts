import type { ActContext } from '../../../kernel/runtime/context.ts';
import type { LetterFacts, OverrideFacts } from '../letters/index.ts';
import type { CaseFile } from '../store/case-file.ts';
import { consultationsOf } from '../store/consultations.ts';
import type { Draft } from '../store/drafts.ts';

/** What each third party that objected, in whole or in part, is told when its information is disclosed all the same (Art. 32). */
export async function overrideDetails(
  ctx: ActContext,
  { row, state }: CaseFile,
  draft: Draft,
): Promise<Omit<OverrideFacts, keyof LetterFacts>[]> {
  const stored = await consultationsOf(ctx.tx, ctx.cipher, row.id);
  return state.consultations
    .filter(
      ({ party, opinion }) => party === 'third_party' && (opinion === 'objects' || opinion === 'partly'),
    )
    .map((consulted) => {
      const { name, information } = stored.find(({ id }) => id === consulted.id)!;
      return {
        override: {
          name,
          information,
          consultedOn: consulted.sentOn,
          objectedOn: consulted.returnedOn,
          reasons: draft.evidence.overrideReasons ?? '',
          because:
            draft.answers['third_party_opinion'] === 'public_interest'
              ? 'public_interest'
              : 'no_reasonable_ground',
          electronic: false,
        },
      };
    });
}
