import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { contentChanged } from '../../messages/editions.ts';
import { editionChanged, notInReview } from '../../messages.ts';
import { newestEdition, type Dossier, type EditionRow } from '../../store/dossier.ts';
import { progressOf, reviewerOf, type EditionProgress } from '../../views/review/progress-of.ts';
import type { Reviewer } from '../../domain/review-progress.ts';

/** What the reviewer says to have read. */
export interface AsRead {
  editionNumber?: number | undefined;
  contentHash?: string | undefined;
}

/** The edition that waits, where its review stands, and the person as a reviewer; refuses when something else was read. */
export async function editionInReview(
  ctx: ActContext,
  dossier: Dossier,
  { editionNumber, contentHash }: AsRead,
): Promise<{ edition: EditionRow; progress: EditionProgress; reviewer: Reviewer }> {
  const edition = newestEdition(dossier);
  if (edition.review_state !== 'in_review') throw notInReview();
  if (editionNumber !== undefined && editionNumber !== edition.number) throw editionChanged();
  const progress = await progressOf(ctx, dossier, edition);
  if (contentHash !== undefined && contentHash !== progress.contentHash) throw contentChanged();
  return { edition, progress, reviewer: reviewerOf(ctx.actor, edition.agency_id) };
}
