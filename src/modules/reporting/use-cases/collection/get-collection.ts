import { daysBetween } from '../../../../kernel/dates.ts';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { boardInput, type Board } from '../../contract.ts';
import { countMembers, headOf, memberRows } from '../../views/collection/board.ts';
import { officeName } from '../../views/collection/collection-head.ts';
import { loadCollection, ofOffice } from './load-collection.ts';

/** A collection with every member as it stands today; each stands in exactly one state. */
export const getCollection = defineRead({
  name: 'reporting.get_collection',
  summary: { zh: '查看收报进度', en: 'see where a collection stands' },
  input: boardInput,
  load: loadCollection,
  subject: ofOffice,
  act: async (ctx, row): Promise<Board> => {
    const members = await memberRows(ctx.tx, row, ctx.today);
    return {
      ...headOf(row, await officeName(ctx.tx, row)),
      counts: countMembers(members),
      today: ctx.today,
      daysToSubmit: daysBetween(ctx.today, row.submit_by),
      daysToPublish: daysBetween(ctx.today, row.publish_by),
      members,
      mayManage: ctx.may('reporting.revise_collection', ofOffice(row)),
    };
  },
});
