import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { changeColumnInput } from '../contract.ts';
import { columnNameTaken, columnNotFound } from '../messages.ts';
import { digestOfOwnColumn, lockOwnColumn, updateOwnColumn } from '../store/own-columns.ts';
import { columnsOf } from '../views/columns.ts';

/** Renames or describes an own column anew; what stands in it stays. */
export const changeColumn = defineAct({
  name: 'platforms.change_column',
  summary: { zh: '修改栏目', en: 'change a column' },
  input: changeColumnInput,
  load: async (ctx, { id }) => {
    const row = await lockOwnColumn(ctx.tx, id);
    if (!row || row.closed_on !== null) throw columnNotFound();
    return row;
  },
  subject: (row) => ({ agencyId: row.agency_id }),
  act: async (ctx, row, { name, description, keywords, type }) => {
    const others = (await columnsOf(ctx.tx, row.agency_id)).filter((column) => column.id !== row.id);
    if (others.some((column) => column.name.zh === name)) throw columnNameTaken(name);
    const changed = { ...row, name, description, keywords, column_type: type ?? row.column_type };
    await updateOwnColumn(ctx.tx, changed);
    await ctx.record({
      agencyId: row.agency_id,
      kind: 'platforms.column_changed',
      subjectType: 'own_column',
      subjectId: row.id,
      legalOn: ctx.today,
      data: { name, before: row.name },
      recordHash: digestOfOwnColumn(changed),
    });
    return { id: row.id };
  },
});
