import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { documentItemsInput, type DocumentItems } from '../../contract.ts';
import { documentNotFound } from '../../messages.ts';
import { pathOf } from '../../domain/scheme/item-rules.ts';
import { bestItems } from '../../domain/scheme/suggest.ts';
import { loadDossier, newestEdition } from '../../store/dossier.ts';
import { loadScheme } from '../../store/scheme/items.ts';
import { itemsOfDocuments } from '../../store/scheme/links.ts';
import { subjectOfDossier } from '../open-dossier.ts';

/** The items a document stands under, those it may belong to by its columns and words, and all there are. */
export const getDocumentItems = defineRead({
  name: 'disclosure.get_document_items',
  summary: { zh: '查看文件所属目录事项', en: 'read the scheme items of a document' },
  input: documentItemsInput,
  load: async (ctx, { documentId }) => {
    const dossier = await loadDossier(ctx.tx, documentId);
    if (!dossier) throw documentNotFound();
    return dossier;
  },
  subject: subjectOfDossier,
  act: async (ctx, dossier, { documentId }): Promise<DocumentItems> => {
    const rows = await loadScheme(ctx.tx, dossier.document.agency_id);
    const items = rows.map((row) => ({ ...row, statutoryItem: row.statutory_item, path: pathOf(row) }));
    const chosen = new Set((await itemsOfDocuments(ctx.tx, [documentId])).get(documentId) ?? []);
    const { title, keywords, columns } = newestEdition(dossier);
    return {
      chosen: items.filter(({ id }) => chosen.has(id)).map(({ id, path }) => ({ id, path })),
      suggested: bestItems(
        items.filter(({ id }) => !chosen.has(id)),
        { title, keywords, columns },
      ).map(({ item: { id, path }, score }) => ({ id, path, score })),
      all: items.map(({ id, path, statutoryItem }) => ({ id, path, statutoryItem })),
    };
  },
});
