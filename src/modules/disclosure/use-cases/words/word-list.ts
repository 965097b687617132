import { homeAgencyId } from '../../../../kernel/policy/home-agency.ts';
import type { Subject } from '../../../../kernel/policy/policy.ts';
import type { ActContext, LoadContext } from '../../../../kernel/runtime/context.ts';
import { digestsOfWordLists, HOUSE, type CheckedWordRow } from '../../store/checks/words.ts';

/** Which list is written: whose permission it needs, and its scope. The house's list is the home agency's to keep. */
export interface ListInHand {
  scope: string;
  ownerId: string;
}

export async function listInHand(
  { tx }: Pick<LoadContext, 'tx'>,
  { agencyId, house }: { agencyId: string; house: boolean },
): Promise<ListInHand> {
  return house ? { scope: HOUSE, ownerId: await homeAgencyId(tx) } : { scope: agencyId, ownerId: agencyId };
}

export const ownerOf = async (
  { tx }: Pick<LoadContext, 'tx'>,
  { scope }: Pick<CheckedWordRow, 'scope'>,
): Promise<string> => (scope === HOUSE ? homeAgencyId(tx) : scope);

export const subjectOfList = ({ ownerId }: ListInHand): Subject => ({ agencyId: ownerId });

/** Notes a change of a list with the digest of the whole list. */
export async function recordList(
  ctx: ActContext,
  { scope, ownerId }: ListInHand,
  kind: string,
  data: Record<string, unknown>,
): Promise<void> {
  await ctx.record({
    agencyId: ownerId,
    kind,
    subjectType: 'checked_word_list',
    subjectId: scope,
    legalOn: ctx.today,
    data,
    recordHash: (await digestsOfWordLists(ctx.tx, [scope])).get(scope)!,
  });
}
