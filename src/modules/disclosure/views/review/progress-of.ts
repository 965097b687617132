import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import type { Actor } from '../../../../kernel/policy/policy.ts';
import type { Gate } from '../../domain/review-plan.ts';
import { standing, type Progress, type Reviewer } from '../../domain/review-progress.ts';
import { reviewsOf, type ReviewRow } from '../../store/decisions.ts';
import type { Dossier, EditionRow } from '../../store/dossier.ts';
import { agencySetting } from '../../store/settings.ts';
import { contentHashOf } from './content-hash.ts';

export interface EditionProgress extends Progress {
  readonly contentHash: string;
  /** All decisions on the edition, oldest first. */
  readonly rows: readonly ReviewRow[];
}

/** Where the review of an edition stands, reckoned from its decisions and what it says now. */
export async function progressOf(
  ctx: Pick<LoadContext, 'tx' | 'files'>,
  dossier: Dossier,
  edition: EditionRow,
): Promise<EditionProgress> {
  const contentHash = await contentHashOf(ctx, dossier, edition);
  const all = await reviewsOf(ctx.tx, [dossier.document.id]);
  const rows = all.filter((row) => row.edition_id === edition.id);
  const plan = edition.review_plan ?? (await agencySetting(ctx.tx, edition.agency_id, 'reviewPlan'));
  const decisions = rows.flatMap(({ step, outcome, person_id, content_hash }) =>
    step === 'emergency_approval'
      ? []
      : [{ step: step as Gate, outcome, personId: person_id, contentHash: content_hash }],
  );
  return {
    plan,
    passed: standing(decisions, contentHash),
    drafterIds: edition.drafter_ids,
    contentHash,
    rows,
  };
}

/** The actor as the rules of review see them: the posts held in this agency. */
export const reviewerOf = (actor: Actor, agencyId: string): Reviewer => ({
  id: actor.id,
  grants: actor.grants.filter((grant) => grant.agencyId === agencyId),
  isSystem: actor.kind === 'system',
});
