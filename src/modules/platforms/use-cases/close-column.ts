import { defineAct } from '../../../kernel/runtime/use-case.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { closeColumnInput } from '../contract.ts';
import { COLUMN_CLOSING, COLUMN_MERGING } from '../events.ts';
import { columnNotFound } from '../messages.ts';
import { columnHasParts, mergeTargetUnfit } from '../messages/columns.ts';
import {
  digestOfOwnColumn,
  lockOwnColumn,
  updateOwnColumn,
  type OwnColumnRow,
} from '../store/own-columns.ts';
import { columnsOf, placementColumns } from '../views/columns.ts';

/**
 * Closes an own column; its address leads on. With a column to merge into, its documents move there first; without one
 * it is refused, by whoever publishes there, while readers still find something in it (国办发〔2017〕47号: columns that
 * cannot be kept up are merged or closed).
 */
export const closeColumn = defineAct({
  name: 'platforms.close_column',
  summary: { zh: '合并或关闭栏目', en: 'merge or close a column' },
  input: closeColumnInput,
  load: async (ctx, { id }) => {
    const row = await lockOwnColumn(ctx.tx, id);
    if (!row || row.closed_on !== null) throw columnNotFound();
    return row;
  },
  subject: (row) => ({ agencyId: row.agency_id }),
  act: async (ctx, row, { reason, mergeInto }) => {
    const columns = await columnsOf(ctx.tx, row.agency_id);
    if (columns.some(({ parentId }) => parentId === row.id)) throw columnHasParts();
    if (mergeInto === undefined) {
      await ctx.emit({ type: COLUMN_CLOSING, agencyId: row.agency_id, columnId: row.id });
    } else {
      const target = columns.find(({ id }) => id === mergeInto);
      if (!target?.takesDocuments || target.id === row.id) throw mergeTargetUnfit();
      await moveDocuments(ctx, row, mergeInto);
    }
    const closed = {
      ...row,
      closed_on: ctx.today,
      closing_reason: reason,
      merged_into: mergeInto ?? null,
    };
    await updateOwnColumn(ctx.tx, closed);
    await ctx.record({
      agencyId: row.agency_id,
      kind: 'platforms.column_closed',
      subjectType: 'own_column',
      subjectId: row.id,
      legalOn: ctx.today,
      data: { reason, ...(mergeInto === undefined ? {} : { mergedInto: mergeInto }) },
      recordHash: digestOfOwnColumn(closed),
    });
    return { id: row.id };
  },
});

async function moveDocuments(ctx: ActContext, row: OwnColumnRow, intoColumnId: string): Promise<void> {
  await ctx.emit({
    type: COLUMN_MERGING,
    agencyId: row.agency_id,
    columnId: row.id,
    intoColumnId,
    intoColumns: await placementColumns(ctx.tx, row.agency_id, [intoColumnId]),
  });
}
