import { addDays, daysBetween } from '../../../kernel/dates.ts';
import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { listDaysSchema, type DayView } from '../contract.ts';
import { HOLIDAY_NAMES } from '../domain/messages.ts';
import { periodTooLong } from '../messages.ts';
import { currentCalendar } from '../views/current-calendar.ts';

const LONGEST_DAYS = 5 * 366;

/** Every day of a period as an agency's calendar sees it; public, since every deadline is counted by it. */
export const listDays = defineRead({
  name: 'calendar.list_days',
  summary: { zh: '查看工作日历', en: 'read the working-day calendar' },
  input: listDaysSchema,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { from, to, agencyId }): Promise<{ days: DayView[] }> => {
    if (to < from || daysBetween(from, to) > LONGEST_DAYS) throw periodTooLong();
    const calendar = await currentCalendar(ctx.tx, agencyId);
    const days = calendar
      .daysAfter(addDays(from, -1), to)
      .map((day) => ({ ...day, holidayName: day.holiday === null ? null : HOLIDAY_NAMES[day.holiday] }));
    return { days };
  },
});
