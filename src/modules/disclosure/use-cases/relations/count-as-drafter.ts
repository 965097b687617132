import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { updateEdition } from '../../store/documents.ts';
import type { EditionRow } from '../../store/dossier.ts';
import { isEditable } from '../open-dossier.ts';

/** Who declares a relation with a draft writes a part of what is reviewed, and so does not review it (Art. 17). */
export async function countAsDrafter(ctx: ActContext, edition: EditionRow): Promise<void> {
  if (!isEditable(edition)) return;
  const drafters = [...new Set([...edition.drafter_ids, ctx.actor.id])];
  await updateEdition(ctx.tx, { ...edition, drafter_ids: drafters });
}
