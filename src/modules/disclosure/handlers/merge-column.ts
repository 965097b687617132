import type { ActContext, EventHandler } from '../../../kernel/runtime/context.ts';
import { formerColumn, placementColumns } from '../../platforms/index.ts';
import type { ColumnMerging } from '../../platforms/events.ts';
import { placeOnSite } from '../store/push/placements.ts';
import { lockOpenPushesTo, updatePush } from '../store/push/pushes.ts';
import { documentsInColumn, reclassify } from '../store/reclassify.ts';
import { recordPush } from '../use-cases/push/record-push.ts';
import { recordDocumentFacts } from '../use-cases/record-document-fact.ts';

/**
 * A column is merged into another: what readers find in it moves there, document by document with a fact of its own, and
 * so does what the site carries for others. The released editions stay as they are; index numbers do not change.
 */
export const mergeColumn: EventHandler = async (ctx, event) => {
  const merging = event as ColumnMerging;
  await moveOwn(ctx, merging);
  await moveCarried(ctx, merging);
};

async function moveOwn(ctx: ActContext, { agencyId, columnId, intoColumnId }: ColumnMerging): Promise<void> {
  for (const { documentId, editionColumns } of await documentsInColumn(ctx.tx, agencyId, columnId)) {
    const leaves: string[] = [];
    for (const id of editionColumns) {
      leaves.push(id === columnId ? intoColumnId : ((await formerColumn(ctx.tx, id))?.leadsTo ?? id));
    }
    // An earlier merge may have brought it here, though its edition names another column.
    const targets = leaves.map((id) => (id === columnId ? intoColumnId : id));
    await reclassify(
      ctx.tx,
      { agencyId, documentId },
      await placementColumns(ctx.tx, agencyId, [...new Set(targets)]),
    );
    await recordDocumentFacts(
      ctx,
      { id: documentId, agency_id: agencyId },
      { kind: 'disclosure.reclassified', data: { from: columnId, to: intoColumnId } },
    );
  }
}

async function moveCarried(
  ctx: ActContext,
  { agencyId, columnId, intoColumnId, intoColumns }: ColumnMerging,
): Promise<void> {
  for (const push of await lockOpenPushesTo(ctx.tx, agencyId)) {
    if (push.column_id !== columnId) continue;
    const moved = { ...push, column_id: intoColumnId };
    await updatePush(ctx.tx, moved);
    await placeOnSite(ctx.tx, moved, intoColumns);
    const kinds = { asking: 'push_moved', receiving: 'push_reclassified' };
    await recordPush(ctx, moved, kinds, { from: columnId, columnId: intoColumnId });
  }
}
