import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { listMovedSchema } from '../contract.ts';
import type { MovedDeadline } from '../events.ts';
import { changeNotFound } from '../messages.ts';
import { calendarTables } from '../store/calendars.ts';

/** The deadlines of an agency that a notice or a local arrangement moved. Throws `change_not_found`. */
export const listMoved = defineRead({
  name: 'calendar.list_moved',
  summary: { zh: '查看日历变更影响的期限', en: 'list the deadlines a calendar change moved' },
  input: listMovedSchema,
  load: async (ctx, { changeId }) => {
    const tables = calendarTables(ctx.tx);
    const inTable = (table: 'calendar_notices' | 'calendar_overlays') =>
      tables.selectFrom(table).select('moved').where('id', '=', changeId).executeTakeFirst();
    const change = (await inTable('calendar_notices')) ?? (await inTable('calendar_overlays'));
    if (!change) throw changeNotFound();
    return change;
  },
  subject: (_change, input) => ({ agencyId: input.agencyId }),
  act: async (_ctx, change, { agencyId }): Promise<{ moved: MovedDeadline[] }> => ({
    moved: change.moved.filter((line) => line.agencyId === agencyId),
  }),
});
