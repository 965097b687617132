import type { ActContext } from '../../../kernel/runtime/context.ts';
import { mayReview, REVIEW_ROLES } from '../domain/reviewer.ts';
import { notInReview, ownDraft } from '../messages.ts';
import { newestEdition, type Dossier, type EditionRow } from '../store/dossier.ts';

/** The edition waiting for review, when this person may review it. */
export function editionToReview(ctx: ActContext, dossier: Dossier): EditionRow {
  const edition = newestEdition(dossier);
  if (edition.review_state !== 'in_review') throw notInReview();
  const draft = { agencyId: edition.agency_id, drafterIds: edition.drafter_ids };
  if (ctx.actor.kind === 'person' && !mayReview(ctx.actor, draft, REVIEW_ROLES)) throw ownDraft();
  return edition;
}
