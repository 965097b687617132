import { newId } from '../../../kernel/ids.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { agencyById } from '../../identity/index.ts';
import { addColumnInput } from '../contract.ts';
import { OWN_COLUMN_PREFIX, takesOwnColumns } from '../domain/columns.ts';
import { agencyNotFound, columnNameTaken } from '../messages.ts';
import { parentUnfit } from '../messages/columns.ts';
import { digestOfOwnColumn, insertOwnColumn } from '../store/own-columns.ts';
import { columnsOf } from '../views/columns.ts';

/** Opens an own column below the agency's statutory content or one of its items, the only place where the frame may grow. */
export const addColumn = defineAct({
  name: 'platforms.add_column',
  summary: { zh: '增设栏目', en: 'add a column' },
  input: addColumnInput,
  load: async (ctx, { agencyId }) => {
    if (!(await agencyById(ctx.tx, agencyId, ctx.today))) throw agencyNotFound();
    return columnsOf(ctx.tx, agencyId);
  },
  subject: (_columns, { agencyId }) => ({ agencyId }),
  act: async (ctx, columns, { agencyId, parentId, name, description, keywords, type }) => {
    const parent = columns.find(({ id }) => id === parentId);
    if (!parent || !takesOwnColumns(parent)) throw parentUnfit();
    if (columns.some((column) => column.name.zh === name)) throw columnNameTaken(name);
    const row = {
      agency_id: agencyId,
      id: OWN_COLUMN_PREFIX + newId(ctx.now.getTime()),
      name,
      description,
      keywords,
      sort_order: columns.filter((column) => !column.fixed && column.parentId === parentId).length + 1,
      opened_on: ctx.today,
      closed_on: null,
      closing_reason: null,
      parent_id: parentId === 'statutory_content' ? null : parentId,
      column_type: type ?? null,
      merged_into: null,
    };
    await insertOwnColumn(ctx.tx, row);
    await ctx.record({
      agencyId,
      kind: 'platforms.column_added',
      subjectType: 'own_column',
      subjectId: row.id,
      legalOn: ctx.today,
      data: { name, parentId },
      recordHash: digestOfOwnColumn(row),
    });
    return { id: row.id };
  },
});
