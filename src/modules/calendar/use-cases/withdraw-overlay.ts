import { yearOf } from '../../../kernel/dates.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { withdrawOverlaySchema, type CalendarChangeView } from '../contract.ts';
import { overlayNotFound, overlayWithdrawn } from '../messages.ts';
import { calendarTables } from '../store/calendars.ts';
import { recordHashOf } from '../store/digests.ts';
import { beginChange, tellChange } from './tell-change.ts';

/** Takes a local arrangement back, with the reason. Open cases are recomputed. Fact: `calendar.overlay_withdrawn`. */
export const withdrawOverlay = defineAct({
  name: 'calendar.withdraw_overlay',
  summary: { zh: '撤回本地放假安排', en: 'withdraw a local arrangement' },
  input: withdrawOverlaySchema,
  load: async (ctx, input) => {
    const row = await calendarTables(ctx.tx)
      .selectFrom('calendar_overlays')
      .selectAll()
      .where('id', '=', input.overlayId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw overlayNotFound();
    return row;
  },
  subject: (overlay) => ({ agencyId: overlay.agency_id }),
  act: async (ctx, overlay, { reason }): Promise<CalendarChangeView> => {
    if (overlay.withdrawn_at !== null) throw overlayWithdrawn();
    const before = await beginChange(ctx);
    const table = calendarTables(ctx.tx);
    const update = (values: object) =>
      table.updateTable('calendar_overlays').set(values).where('id', '=', overlay.id).execute();
    await update({ withdrawn_at: ctx.now, withdrawn_reason: reason });
    const days = [...overlay.off_days.map(({ on }) => on), ...overlay.working_days];
    const years = [...new Set(days.map(yearOf))];
    const { changedDays, moved } = await tellChange(ctx, before, years, overlay.agency_ids);
    await update({ moved: JSON.stringify([...overlay.moved, ...moved]) });
    await ctx.record({
      agencyId: overlay.agency_id,
      kind: 'calendar.overlay_withdrawn',
      subjectType: 'calendar_overlay',
      subjectId: overlay.id,
      legalOn: ctx.today,
      data: { reason, changedDays, moved: moved.length },
      recordHash: await recordHashOf(ctx.tx, 'calendar_overlay', overlay.id),
    });
    return { id: overlay.id, changedDays, moved };
  },
});
