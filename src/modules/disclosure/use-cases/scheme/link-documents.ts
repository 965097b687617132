import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { linkSchemeInput } from '../../contract.ts';
import { ofItem, openItem } from './load-scheme.ts';
import { setItems } from './set-document-items.ts';
import { changedLists } from './changed-lists.ts';

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
