import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { draftChanged } from '../../messages/editions.ts';
import type { EditionRow } from '../../store/dossier.ts';
import { lastSaveOf } from '../../views/last-save.ts';

/** Refuses to write over what somebody else saved since; names who, and when. */
export async function refuseChangedDraft(
  ctx: ActContext,
  edition: EditionRow,
  basedOn: number | undefined,
): Promise<void> {
  if (basedOn === undefined || basedOn === (edition.revision ?? 0)) return;
  const last = await lastSaveOf(ctx.tx, edition.document_id);
  throw draftChanged(last?.name ?? '', last?.at.toISOString());
}
