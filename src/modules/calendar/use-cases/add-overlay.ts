import { AppError } from '../../../kernel/errors.ts';
import { yearOf } from '../../../kernel/dates.ts';
import { newId } from '../../../kernel/ids.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { addOverlaySchema, type CalendarChangeView } from '../contract.ts';
import { validateOverlay } from '../domain/validate-notice.ts';
import { NO_SUCH_RIGHT_THERE, nothingChanges } from '../messages.ts';
import { calendarTables } from '../store/calendars.ts';
import { recordHashOf } from '../store/digests.ts';
import { beginChange, tellChange } from './tell-change.ts';

/**
 * Lays local days over the national calendar for an agency and others the actor looks after. Open cases are recomputed.
 * Fact: `calendar.overlay_added`.
 */
export const addOverlay = defineAct({
  name: 'calendar.add_overlay',
  summary: { zh: '录入本地放假安排', en: 'enter a local arrangement' },
  input: addOverlaySchema,
  load: async () => null,
  subject: (_loaded, input) => ({ agencyId: input.agencyId }),
  act: async (ctx, _loaded, { agencyId, alsoFor, ...input }): Promise<CalendarChangeView> => {
    const agencyIds = [...new Set([agencyId, ...alsoFor])];
    for (const id of agencyIds) {
      if (!ctx.may('calendar.add_overlay', { agencyId: id }))
        throw new AppError('forbidden', NO_SUCH_RIGHT_THERE);
    }
    const before = await beginChange(ctx);
    const id = newId(ctx.now.getTime());
    const problems = validateOverlay({ id, ...input }, before.of(agencyId));
    if (problems.length > 0) throw new AppError('invalid', problems);
    const table = calendarTables(ctx.tx);
    await table
      .insertInto('calendar_overlays')
      .values({
        id,
        agency_id: agencyId,
        agency_ids: JSON.stringify(agencyIds),
        title: input.title,
        document_number: input.documentNumber,
        off_days: JSON.stringify(input.offDays),
        working_days: JSON.stringify(input.workingDays),
        moved: '[]',
        entered_at: ctx.now,
        entered_by: ctx.actor.id,
        withdrawn_at: null,
        withdrawn_reason: null,
      })
      .execute();
    const years = [...new Set([...input.offDays.map(({ on }) => on), ...input.workingDays].map(yearOf))];
    const { changedDays, moved } = await tellChange(ctx, before, years, agencyIds);
    if (changedDays.length === 0) throw nothingChanges();
    await table
      .updateTable('calendar_overlays')
      .set({ moved: JSON.stringify(moved) })
      .where('id', '=', id)
      .execute();
    await ctx.record({
      agencyId,
      kind: 'calendar.overlay_added',
      subjectType: 'calendar_overlay',
      subjectId: id,
      legalOn: ctx.today,
      data: { agencyIds, changedDays, moved: moved.length },
      recordHash: await recordHashOf(ctx.tx, 'calendar_overlay', id),
    });
    return { id, changedDays, moved };
  },
});
