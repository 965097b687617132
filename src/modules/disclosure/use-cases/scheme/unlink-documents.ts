import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { linkSchemeInput } from '../../contract.ts';
import { ofItem, openItem } from './load-scheme.ts';
import { setItems } from './set-document-items.ts';
import { changedLists } from './changed-lists.ts';

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
