import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { schemeFieldsSchema, startSchemeInput } from '../../contract.ts';
import { SCHEME_TEMPLATE } from '../../domain/data/scheme-template.ts';
import { REGULATION_BASIS, schemeNotEmpty } from '../../messages/scheme.ts';
import { insertItems, lockScheme } from '../../store/scheme/items.ts';
import { newItemRow } from './add-item.ts';
import { fieldsOfRow } from '../../views/scheme/row-fields.ts';
import { statutoryColumns } from './item-fields.ts';
import { loadSchemeAgency, ofSchemeAgency } from './load-scheme.ts';
import { recordItemFacts } from './record-item-facts.ts';

/**
 * Begins the scheme of an agency with the items of Art. 20 and 21 that concern it, the agency itself as the body.
 * Refused when there are items already. Facts: `disclosure.scheme_item_added`.
 */
export const startScheme = defineAct({
  name: 'disclosure.start_scheme',
  summary: { zh: '套用法定事项模板', en: 'begin a scheme from the statutory items' },
  input: startSchemeInput,
  load: loadSchemeAgency,
  subject: ofSchemeAgency,
  act: async (ctx, agency) => {
    if ((await lockScheme(ctx.tx, agency.id)).length > 0) throw schemeNotEmpty();
    const columns = await statutoryColumns(ctx.tx, agency.id);
    const items = SCHEME_TEMPLATE.filter(({ statutoryItem }) => columns.has(statutoryItem));
    const rows = items.map(({ article, ...item }, at) => {
      const basis = REGULATION_BASIS(article);
      const fields = schemeFieldsSchema.parse({ ...item, body: agency.name, basis });
      return newItemRow(fields, { agencyId: agency.id, position: at + 1, today: ctx.today, now: ctx.now });
    });
    await insertItems(ctx.tx, rows);
    await recordItemFacts(
      ctx,
      rows.map((row) => ({
        row,
        kind: 'disclosure.scheme_item_added',
        data: { fields: fieldsOfRow(row), from: 'template' },
      })),
    );
    return { added: rows.length };
  },
});
