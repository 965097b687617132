import { newId } from '../../../../kernel/ids.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { addSchemeItemInput, type SchemeFields } from '../../contract.ts';
import { insertItems, lockScheme, placeItems } from '../../store/scheme/items.ts';
import type { SchemeItemRow } from '../../store/scheme-tables.ts';
import { fieldsOfRow, rowOfFields } from '../../views/scheme/row-fields.ts';
import { checkItem } from './item-fields.ts';
import { loadSchemeAgency, ofSchemeAgency } from './load-scheme.ts';
import { recordItemFacts } from './record-item-facts.ts';

/** A new row of a scheme. */
export function newItemRow(
  fields: SchemeFields,
  { agencyId, position, today, now }: { agencyId: string; position: number; today: string; now: Date },
): SchemeItemRow {
  return {
    id: newId(now.getTime()),
    agency_id: agencyId,
    position,
    version: 1,
    ...rowOfFields(fields),
    added_on: today,
    changed_on: today,
    removed_on: null,
    removal_reason: null,
  };
}

/** Puts an item into the scheme, after another or at the end. Fact: `disclosure.scheme_item_added`. */
export const addSchemeItem = defineAct({
  name: 'disclosure.add_scheme_item',
  summary: { zh: '增加目录事项', en: 'add an item to the publication scheme' },
  input: addSchemeItemInput,
  load: loadSchemeAgency,
  subject: ofSchemeAgency,
  act: async (ctx, agency, { agencyId, afterId, ...fields }) => {
    const rows = await lockScheme(ctx.tx, agencyId);
    await checkItem(ctx.tx, agency.id, fields, rows);
    const row = newItemRow(fields, { agencyId, position: rows.length + 1, today: ctx.today, now: ctx.now });
    await insertItems(ctx.tx, [row]);
    const after = afterId === undefined ? -1 : rows.findIndex(({ id }) => id === afterId);
    if (after >= 0) await placeItems(ctx.tx, [...rows.slice(0, after + 1), row, ...rows.slice(after + 1)]);
    await recordItemFacts(ctx, [
      { row, kind: 'disclosure.scheme_item_added', data: { fields: fieldsOfRow(row) } },
    ]);
    return { id: row.id, version: row.version };
  },
});
