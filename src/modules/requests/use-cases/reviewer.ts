import type { Problem } from '../../../kernel/errors.ts';
import type { LoadContext } from '../../../kernel/runtime/context.ts';
import * as say from '../messages/decision-problems.ts';
import type { CaseFile } from '../store/case-file.ts';

/**
 * Why the actor may not review at a level, or null: they must hold that level's post for the case, must not have drafted
 * or submitted the version (also not as somebody's deputy), and must not have passed it at another level.
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
  const authors = [authorId, state.review?.submittedBy];
  if (authors.includes(actor.id)) return say.ownDraft();
  // a deputy of the author decides for the author, which is the same
  if (grants.every((grant) => grant.onBehalfOf !== undefined && authors.includes(grant.onBehalfOf)))
    return say.ownDraft();
  return state.review?.passed.some(({ by }) => by === actor.id) ? say.passedBefore() : null;
}
