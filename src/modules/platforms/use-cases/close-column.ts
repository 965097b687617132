import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { closeColumnInput } from '../contract.ts';
import { COLUMN_CLOSING } from '../events.ts';
import { columnNotFound } from '../messages.ts';
import { digestOfOwnColumn, lockOwnColumn, updateOwnColumn } from '../store/own-columns.ts';

/** Closes an own column. Refused, by whoever publishes there, while readers still find something in it. */
export const closeColumn = defineAct({
  name: 'platforms.close_column',
  summary: { zh: '关闭栏目', en: 'close a column' },
  input: closeColumnInput,
  load: async (ctx, { id }) => {
    const row = await lockOwnColumn(ctx.tx, id);
    if (!row || row.closed_on !== null) throw columnNotFound();
    return row;
  },
  subject: (row) => ({ agencyId: row.agency_id }),
  act: async (ctx, row, { reason }) => {
    await ctx.emit({ type: COLUMN_CLOSING, agencyId: row.agency_id, columnId: row.id });
    const closed = { ...row, closed_on: ctx.today, closing_reason: reason };
    await updateOwnColumn(ctx.tx, closed);
    await ctx.record({
      agencyId: row.agency_id,
      kind: 'platforms.column_closed',
      subjectType: 'own_column',
      subjectId: row.id,
      legalOn: ctx.today,
      data: { reason },
      recordHash: digestOfOwnColumn(closed),
    });
    return { id: row.id };
  },
});
