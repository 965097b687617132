import { effectiveFacts } from '../../../kernel/ledger/effective.ts';
import type { Fact } from '../../../kernel/ledger/fact.ts';
import { wroteIt, type Reviewer } from '../domain/review-progress.ts';
import type { RelationRow } from '../store/decisions.ts';

/** Who may mark documents as repealed, and so may take a wrong mark back. */
const REPEALING_ROLES = ['publication_reviewer', 'foi_head'];

/** The fact of the repeal that stands: not taken back since. */
export const standingRepeal = (facts: readonly Fact[]): Fact | undefined =>
  effectiveFacts(facts).findLast(({ kind }) => kind === 'disclosure.repealed');

/** Whether a person recorded a repeal, or declared the relation that entered it: somebody else corrects it. */
export function recordedRepeal(
  person: Reviewer,
  repeal: Pick<Fact, 'actor'>,
  relation: Pick<RelationRow, 'created_by'> | undefined,
): boolean {
  if (person.isSystem) return false;
  return wroteIt(person, [repeal.actor, ...(relation ? [relation.created_by] : [])], REPEALING_ROLES);
}
