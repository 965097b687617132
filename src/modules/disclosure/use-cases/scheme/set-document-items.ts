import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { setDocumentItemsInput } from '../../contract.ts';
import { DOCUMENT_SCHEME_SUBJECT } from '../../domain/scheme/terms.ts';
import { foreignItem } from '../../messages/scheme.ts';
import { loadScheme } from '../../store/scheme/items.ts';
import {
  addLinks,
  digestsOfDocumentSchemes,
  itemsOfDocuments,
  removeLinks,
} from '../../store/scheme/links.ts';
import { openDossier, subjectOfDossier } from '../open-dossier.ts';

/** Sets the items of documents of one agency and records it; documents that stand so already are passed over. */
export async function setItems(
  ctx: ActContext,
  agencyId: string,
  wanted: ReadonlyMap<string, readonly string[]>,
): Promise<number> {
  const before = await itemsOfDocuments(ctx.tx, [...wanted.keys()]);
  const changed: { id: string; added: string[]; removed: string[] }[] = [];
  for (const [id, items] of wanted) {
    const stood = before.get(id) ?? [];
    const added = [...new Set(items)].filter((item) => !stood.includes(item));
    const removed = stood.filter((item) => !items.includes(item));
    if (added.length + removed.length === 0) continue;
    await removeLinks(ctx.tx, id, removed);
    changed.push({ id, added, removed });
  }
  await addLinks(
    ctx.tx,
    changed.flatMap(({ id, added }) =>
      added.map((item) => ({
        agency_id: agencyId,
        document_id: id,
        item_id: item,
        linked_on: ctx.today,
        linked_by: ctx.actor.id,
      })),
    ),
  );
  if (changed.length === 0) return 0;
  const digests = await digestsOfDocumentSchemes(
    ctx.tx,
    changed.map(({ id }) => id),
  );
  await ctx.record(
    ...changed.map(({ id, added, removed }) => ({
      agencyId,
      kind: 'disclosure.document_items_set',
      subjectType: DOCUMENT_SCHEME_SUBJECT,
      subjectId: id,
      legalOn: ctx.today,
      data: { added, removed },
      recordHash: digests.get(id)!,
    })),
  );
  return changed.length;
}

/** Says under which items of its agency's scheme a document stands. Fact: `disclosure.document_items_set`. */
export const setDocumentItems = defineAct({
  name: 'disclosure.set_document_items',
  summary: { zh: '选择文件所属目录事项', en: 'choose the scheme items of a document' },
  input: setDocumentItemsInput,
  load: (ctx, { documentId }) => openDossier(ctx, { id: documentId }),
  subject: subjectOfDossier,
  act: async (ctx, { document }, { documentId, itemIds }) => {
    const known = new Set((await loadScheme(ctx.tx, document.agency_id)).map(({ id }) => id));
    if (itemIds.some((id) => !known.has(id))) throw foreignItem();
    return { changed: await setItems(ctx, document.agency_id, new Map([[documentId, itemIds]])) };
  },
});
