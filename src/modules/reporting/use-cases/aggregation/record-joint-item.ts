import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { digestOfRow } from '../../store/collection/digests.ts';
import { JOINT_ITEM_SUBJECT, type JointItemRow } from '../../store/collection/joint-items.ts';

/** Records a fact of a joint item. */
export async function recordJointItem(
  ctx: ActContext,
  row: JointItemRow,
  kind: string,
  data: Record<string, unknown>,
): Promise<void> {
  await ctx.record({
    agencyId: row.agency_id,
    kind,
    subjectType: JOINT_ITEM_SUBJECT,
    subjectId: row.id,
    legalOn: ctx.today,
    data: { collection: row.collection_id, ...data },
    recordHash: digestOfRow(row),
  });
}
