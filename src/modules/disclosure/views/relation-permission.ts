import type { ActContext } from '../../../kernel/runtime/context.ts';
import { newestEdition, type Dossier } from '../store/dossier.ts';

/**
 * Whether the actor may declare or take back a relation of an edition (null: one declared on what was approved already).
 * What belongs to an open draft is reviewed with it; what stands on an approved edition is changed only by those who
 * mark documents as repealed, since readers see it at once (Art. 17: 先审查、后公开).
 */
export function mayChangeRelation(
  ctx: Pick<ActContext, 'may'>,
  dossier: Dossier,
  editionNumber: number | null,
): boolean {
  const newest = newestEdition(dossier);
  if (newest.review_state !== 'approved' && editionNumber === newest.number) return true;
  const { agency_id: agencyId, id: recordId } = dossier.document;
  return ctx.may('disclosure.repeal_document', { agencyId, recordId });
}
