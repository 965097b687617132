import type { LoadContext } from '../../../kernel/runtime/context.ts';
import type { Subject } from '../../../kernel/policy/policy.ts';
import { documentNotFound } from '../messages.ts';
import { stageOf, type DocumentStage } from '../domain/stage.ts';
import {
  lockDossier,
  newestEdition,
  standingRelease,
  type Dossier,
  type EditionRow,
} from '../store/dossier.ts';

/** Loads a document for writing: locked, or the error that there is none. */
export async function openDossier(ctx: LoadContext, { id }: { id: string }): Promise<Dossier> {
  const dossier = await lockDossier(ctx.tx, id);
  if (!dossier) throw documentNotFound();
  return dossier;
}

/** Whose permission an act on a document needs. */
export const subjectOfDossier = ({ document }: Dossier): Subject => ({
  agencyId: document.agency_id,
  recordId: document.id,
});

/** Whether the edition may still be changed. */
export const isEditable = (edition: EditionRow): boolean =>
  edition.review_state === 'draft' || edition.review_state === 'sent_back';

/** Where the document stands. */
export const stageOfDossier = (dossier: Dossier): DocumentStage => {
  const { review_state: reviewState, attribute, waits_for: waitsFor } = newestEdition(dossier);
  return stageOf({ reviewState, attribute, waitsFor }, standingRelease(dossier) !== undefined);
};
