import { newId } from '../../../kernel/ids.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { changedDays } from '../domain/changed-days.ts';
import { CALENDAR_CHANGED, type CalendarChanged, type MovedDeadline } from '../events.ts';
import { loadSources, renewStamp } from '../store/calendars.ts';
import { CalendarSet } from '../views/current-calendar.ts';

/** Takes the calendar for this change alone and keeps what it was. */
export async function beginChange(ctx: ActContext): Promise<CalendarSet> {
  await renewStamp(ctx.tx, newId(ctx.now.getTime()));
  const { notices, overlays } = await loadSources(ctx.tx);
  return new CalendarSet(notices, overlays);
}

/**
 * Tells the house that the calendar has changed, in the transaction that changed it, and returns which days changed
 * and what the handlers said moved. `agencyIds` null: for all.
 */
export async function tellChange(
  ctx: ActContext,
  before: CalendarSet,
  years: readonly number[],
  agencyIds: readonly string[] | null,
): Promise<{ changedDays: string[]; moved: MovedDeadline[] }> {
  const { notices, overlays } = await loadSources(ctx.tx);
  const after = new CalendarSet(notices, overlays);
  const [agencyId] = agencyIds ?? [];
  const days = changedDays(before.of(agencyId), after.of(agencyId), years);
  const moved: MovedDeadline[] = [];
  const event: CalendarChanged = {
    type: CALENDAR_CHANGED,
    years,
    changedDays: days,
    agencyIds,
    before: (id) => before.of(id),
    after: (id) => after.of(id),
    report: (lines) => void moved.push(...lines),
  };
  await ctx.emit(event);
  return { changedDays: days, moved };
}
