import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { columnsOf } from '../../../platforms/index.ts';
import { schemeItemIdInput, type SchemeItemDetail } from '../../contract.ts';
import { itemNotFound } from '../../messages/scheme.ts';
import { itemById } from '../../store/scheme/items.ts';
import { itemDocuments, suggestedDocuments } from '../../views/scheme/item-documents.ts';
import { itemHistory } from '../../views/scheme/item-history.ts';
import { toItems } from '../../views/scheme/scheme-items.ts';
import { ofItem } from './load-scheme.ts';

/** An item of a scheme with its documents, those that may belong to it, and all its versions. */
export const getSchemeItem = defineRead({
  name: 'disclosure.get_scheme_item',
  summary: { zh: '查看目录事项', en: 'read an item of the publication scheme' },
  input: schemeItemIdInput,
  load: async (ctx, { id }) => {
    const row = await itemById(ctx.tx, id);
    if (!row) throw itemNotFound();
    return row;
  },
  subject: ofItem,
  act: async (ctx, row): Promise<SchemeItemDetail> => {
    const [item] = await toItems(ctx.tx, row.agency_id, [row], ctx.today);
    const names = new Map((await columnsOf(ctx.tx, row.agency_id)).map(({ id, name }) => [id, name.zh]));
    return {
      item: item!,
      documents: await itemDocuments(ctx.tx, row, ctx.today),
      suggested: row.removed_on === null ? await suggestedDocuments(ctx.tx, row) : [],
      history: await itemHistory(ctx.tx, row.id, names),
    };
  },
});
