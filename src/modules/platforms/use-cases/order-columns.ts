import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { orderColumnsInput } from '../contract.ts';
import { orderUnfit } from '../messages/columns.ts';
import { digestOfOwnColumn, lockOwnColumn, updateOwnColumn } from '../store/own-columns.ts';
import { columnsOf } from '../views/columns.ts';

/** Puts the own columns below one column in an order; the fixed frame keeps its own. */
export const orderColumns = defineAct({
  name: 'platforms.order_columns',
  summary: { zh: '调整栏目次序', en: 'put own columns in order' },
  input: orderColumnsInput,
  load: (ctx, { agencyId }) => columnsOf(ctx.tx, agencyId),
  subject: (_columns, { agencyId }) => ({ agencyId }),
  act: async (ctx, columns, { agencyId, parentId, ids }) => {
    const present = columns.filter((column) => !column.fixed && column.parentId === parentId);
    if (present.length !== new Set(ids).size || !present.every(({ id }) => ids.includes(id)))
      throw orderUnfit();
    for (const [at, id] of ids.entries()) {
      const row = await lockOwnColumn(ctx.tx, id);
      if (!row || row.sort_order === at + 1) continue;
      const moved = { ...row, sort_order: at + 1 };
      await updateOwnColumn(ctx.tx, moved);
      await ctx.record({
        agencyId,
        kind: 'platforms.column_moved',
        subjectType: 'own_column',
        subjectId: id,
        legalOn: ctx.today,
        data: { place: at + 1 },
        recordHash: digestOfOwnColumn(moved),
      });
    }
    return { columns: await columnsOf(ctx.tx, agencyId) };
  },
});
