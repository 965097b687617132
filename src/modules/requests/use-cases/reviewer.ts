import type { Problem } from '../../../kernel/errors.ts';
import type { LoadContext } from '../../../kernel/runtime/context.ts';
import * as say from '../messages/decision-problems.ts';
import type { CaseFile } from '../store/case-file.ts';

/**
 * Why the actor may not review at a level, or null: they must hold that level's post for the case, must not have drafted
 * or submitted the version, and must not have passed it at another level. What a deputy does counts for both: neither may
 * follow the other.
 */
export function reviewProblem(
  { actor }: Pick<LoadContext, 'actor'>,
  { row, state }: CaseFile,
  level: string,
  authorId: string,
): Problem | null {
  if (actor.kind === 'system') return null;
  const grants = actor.grants.filter(
    (grant) =>
      grant.role === level &&
      grant.agencyId === row.agency_id &&
      (level !== 'unit_head' || (grant.divisionId != null && grant.divisionId === row.division_id)),
  );
  if (grants.length === 0) return say.notThisLevel(level);
  const isOneOf = (people: readonly (string | null)[]) =>
    people.includes(actor.id) ||
    grants.every((grant) => grant.onBehalfOf !== undefined && people.includes(grant.onBehalfOf));
  if (isOneOf([authorId, ...(state.review?.authors ?? [])])) return say.ownDraft();
  const passers = state.review?.passed.flatMap(({ by, onBehalfOf }) => [by, onBehalfOf]) ?? [];
  return isOneOf(passers) ? say.passedBefore() : null;
}

/**
 * What remains of a refusal to review when a draft is only to be sent back: whoever holds the level may do that with their
 * own version too, or with an approval they gave; nothing is approved by it, and without it the case could not go on.
 */
export function sendBackProblem(refusal: Problem | null): Problem | null {
  return refusal?.code === 'not_this_level' ? refusal : null;
}
