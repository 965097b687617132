import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { columnsOf, placementColumns } from '../../../platforms/index.ts';
import { carriesPushed } from '../../domain/push.ts';
import { pushColumnUnfit, pushNotRepealed, pushOnlyReleased } from '../../messages/pushes.ts';
import { releasedByIds, type ReleasedRow } from '../../store/released.ts';

/** The document as readers find it now; refuses what is not released, or is repealed. */
export async function pushableDocument(ctx: LoadContext, documentId: string): Promise<ReleasedRow> {
  const row = (await releasedByIds(ctx.tx, [documentId])).get(documentId);
  if (!row) throw pushOnlyReleased();
  if (row.repealed_on !== null && row.repealed_on <= ctx.today) throw pushNotRepealed();
  return row;
}

/** The column with every column above it; refuses one that takes in nothing of others. */
export async function receivingColumns(
  ctx: LoadContext,
  siteAgencyId: string,
  columnId: string,
): Promise<string[]> {
  const column = (await columnsOf(ctx.tx, siteAgencyId)).find(({ id }) => id === columnId);
  if (!column || !carriesPushed(column)) throw pushColumnUnfit();
  return placementColumns(ctx.tx, siteAgencyId, [columnId]);
}
