import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { foreignDocument } from '../../messages/scheme.ts';
import { itemsOfDocuments } from '../../store/scheme/links.ts';
import { schemeTables, type SchemeItemRow } from '../../store/scheme-tables.ts';

/** The items of documents of the item's agency, after something is done to each list. */
export async function changedLists(
  ctx: ActContext,
  row: SchemeItemRow,
  documentIds: readonly string[],
  change: (items: readonly string[]) => string[],
): Promise<Map<string, string[]>> {
  const known = await schemeTables(ctx.tx)
    .selectFrom('documents')
    .select('id')
    .where('id', 'in', documentIds)
    .where('agency_id', '=', row.agency_id)
    .execute();
  if (known.length < new Set(documentIds).size) throw foreignDocument();
  const before = await itemsOfDocuments(ctx.tx, documentIds);
  return new Map(known.map(({ id }) => [id, change(before.get(id) ?? [])]));
}
