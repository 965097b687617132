import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { obstacleToSecrecy, stepsFor } from '../../domain/review-progress.ts';
import type { Gate } from '../../domain/review-plan.ts';
import { openDocuments } from '../../store/desk.ts';
import { loadDossier, newestEdition, type EditionRow } from '../../store/dossier.ts';
import { progressOf, reviewerOf } from './progress-of.ts';

/** An edition with the steps of its review that a person may take now. */
export interface WaitingReview {
  readonly edition: EditionRow;
  readonly gates: readonly Gate[];
}

/** What waits in an agency's review for the person who asks, the longest waiting first. */
export async function reviewsWaiting(ctx: ActContext, agencyId: string): Promise<WaitingReview[]> {
  const waiting: WaitingReview[] = [];
  const reviewer = reviewerOf(ctx.actor, agencyId);
  const may = (action: string): boolean => ctx.may(action, { agencyId });
  for (const { id } of await openDocuments(ctx.tx, agencyId, ['in_review'])) {
    const dossier = await loadDossier(ctx.tx, id);
    if (!dossier) continue;
    const edition = newestEdition(dossier);
    const progress = await progressOf(ctx, dossier, edition);
    const steps = stepsFor(progress, reviewer).filter((step) =>
      may(step === 'final_review' ? 'disclosure.approve_and_release' : 'disclosure.pass_review'),
    );
    const secrecy = may('disclosure.pass_secrecy_review') && obstacleToSecrecy(progress, reviewer) === null;
    const gates: Gate[] = [...steps, ...(secrecy ? (['secrecy'] as const) : [])];
    if (gates.length > 0) waiting.push({ edition, gates });
  }
  return waiting;
}

/** Ids of the documents on which the person who asks has to act; undefined for no such filter. */
export async function ownWork(
  ctx: ActContext,
  agencyId: string,
  mine: 'review' | 'drafts' | undefined,
): Promise<string[] | undefined> {
  if (mine === undefined) return undefined;
  if (mine === 'review')
    return (await reviewsWaiting(ctx, agencyId)).map(({ edition }) => edition.document_id);
  const open = await openDocuments(ctx.tx, agencyId, ['draft', 'sent_back']);
  return open.filter(({ drafter_ids }) => drafter_ids.includes(ctx.actor.id)).map(({ id }) => id);
}
