import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { changeSchemeItemInput, type SchemeFields } from '../../contract.ts';
import { itemChanged } from '../../messages/scheme.ts';
import { loadScheme, updateItem } from '../../store/scheme/items.ts';
import type { SchemeItemRow } from '../../store/scheme-tables.ts';
import { fieldsOfRow, rowOfFields } from '../../views/scheme/row-fields.ts';
import { checkItem } from './item-fields.ts';
import { ofItem, openItem } from './load-scheme.ts';
import { recordItemFacts } from './record-item-facts.ts';

/** Only the fields that differ, with what stood before. */
export function differences(
  before: SchemeFields,
  after: SchemeFields,
): Record<string, { before: unknown; after: unknown }> {
  const names = Object.keys(after) as (keyof SchemeFields)[];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      .map((name) => [name, { before: before[name], after: after[name] }]),
  );
}

/** The next version of a row with other fields. */
export const nextVersion = (row: SchemeItemRow, fields: SchemeFields, today: string): SchemeItemRow => ({
  ...row,
  ...rowOfFields(fields),
  version: row.version + 1,
  changed_on: today,
});

/** Changes fields of an item; the fact keeps what stood before. Fact: `disclosure.scheme_item_changed`. */
export const changeSchemeItem = defineAct({
  name: 'disclosure.change_scheme_item',
  summary: { zh: '修改目录事项', en: 'change an item of the publication scheme' },
  input: changeSchemeItemInput,
  load: openItem,
  subject: ofItem,
  act: async (ctx, row, { id, version, ...given }) => {
    if (row.version !== version) throw itemChanged();
    const before = fieldsOfRow(row);
    const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const changed = nextVersion(row, { ...before, ...known } as SchemeFields, ctx.today);
    const after = fieldsOfRow(changed);
    const changes = differences(before, after);
    if (Object.keys(changes).length === 0) return { id, version };
    const others = (await loadScheme(ctx.tx, row.agency_id)).filter((other) => other.id !== id);
    await checkItem(ctx.tx, row.agency_id, { ...before, ...known } as SchemeFields, others);
    await updateItem(ctx.tx, changed);
    await recordItemFacts(ctx, [{ row: changed, kind: 'disclosure.scheme_item_changed', data: { changes } }]);
    return { id, version: changed.version };
  },
});
