import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { removeSchemeItemInput } from '../../contract.ts';
import { pathOf } from '../../domain/scheme/item-rules.ts';
import { updateItem } from '../../store/scheme/items.ts';
import type { SchemeItemRow } from '../../store/scheme-tables.ts';
import { ofItem, openItem } from './load-scheme.ts';
import { recordItemFacts } from './record-item-facts.ts';

/** Takes rows out of the scheme; their documents stay published, and the rows stay on record. */
export async function removeRows(
  ctx: ActContext,
  rows: readonly SchemeItemRow[],
  reason: string,
): Promise<void> {
  const removed = rows.map((row) => ({ ...row, removed_on: ctx.today, removal_reason: reason }));
  for (const row of removed) await updateItem(ctx.tx, row);
  await recordItemFacts(
    ctx,
    removed.map((row) => ({
      row,
      kind: 'disclosure.scheme_item_removed',
      data: { path: pathOf(row), reason },
    })),
  );
}

/** Takes an item out of the scheme, with the reason. Fact: `disclosure.scheme_item_removed`. */
export const removeSchemeItem = defineAct({
  name: 'disclosure.remove_scheme_item',
  summary: { zh: '移出目录事项', en: 'remove an item from the publication scheme' },
  input: removeSchemeItemInput,
  load: openItem,
  subject: ofItem,
  act: async (ctx, row, { id, reason }) => {
    await removeRows(ctx, [row], reason);
    return { id, version: row.version };
  },
});
