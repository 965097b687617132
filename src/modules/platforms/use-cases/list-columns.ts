import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { listColumnsInput } from '../contract.ts';
import { columnsOf } from '../views/columns.ts';

/** The columns of an agency's disclosure section, or of the whole site. */
export const listColumns = defineRead({
  name: 'platforms.list_columns',
  summary: { zh: '查看栏目', en: 'list columns' },
  input: listColumnsInput,
  load: async () => null,
  subject: (_loaded, { agencyId }) => (agencyId === undefined ? {} : { agencyId }),
  act: async (ctx, _loaded, { agencyId }) => ({ columns: await columnsOf(ctx.tx, agencyId) }),
});
