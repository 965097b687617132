import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { linkSchemeInput } from '../../contract.ts';
import { foreignDocument } from '../../messages/scheme.ts';
import { itemsOfDocuments } from '../../store/scheme/links.ts';
import { schemeTables, type SchemeItemRow } from '../../store/scheme-tables.ts';
import { ofItem, openItem } from './load-scheme.ts';
import { setItems } from './set-document-items.ts';

/** The items of documents of the item's agency, after something is done to each list. */
async function changedLists(
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

/** Puts several documents under an item at once. */
export const linkSchemeDocuments = defineAct({
  name: 'disclosure.link_scheme_documents',
  summary: { zh: '关联目录事项的文件', en: 'put documents under a scheme item' },
  input: linkSchemeInput,
  load: openItem,
  subject: ofItem,
  act: async (ctx, row, { id, documentIds }) => {
    const lists = await changedLists(ctx, row, documentIds, (items) => [...new Set([...items, id])]);
    return { changed: await setItems(ctx, row.agency_id, lists) };
  },
});

/** Takes several documents out of an item; they stay published. */
export const unlinkSchemeDocuments = defineAct({
  name: 'disclosure.unlink_scheme_documents',
  summary: { zh: '取消目录事项的文件', en: 'take documents out of a scheme item' },
  input: linkSchemeInput,
  load: openItem,
  subject: ofItem,
  act: async (ctx, row, { id, documentIds }) => {
    const lists = await changedLists(ctx, row, documentIds, (items) => items.filter((one) => one !== id));
    return { changed: await setItems(ctx, row.agency_id, lists) };
  },
});
