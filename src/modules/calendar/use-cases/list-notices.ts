import { yearOf } from '../../../kernel/dates.ts';
import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { listNoticesSchema, type NoticeListView, type NoticeView } from '../contract.ts';
import type { MovedDeadline } from '../events.ts';
import { noticesInForce } from '../domain/notice.ts';
import { calendarTables } from '../store/calendars.ts';
import { currentCalendars } from '../views/current-calendar.ts';

/**
 * Every notice with its source and version, the local arrangements, and the years that are still provisional; public,
 * but for the deadlines moved, which are shown to who sees the agency's lists.
 */
export const listNotices = defineRead({
  name: 'calendar.list_notices',
  summary: { zh: '查看工作日历的依据', en: 'list the sources of the calendar' },
  input: listNoticesSchema,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { year }): Promise<NoticeListView> => {
    const { tx, today } = ctx;
    const set = await currentCalendars(tx);
    const visible = (moved: readonly MovedDeadline[]) =>
      moved.filter(({ agencyId }) => ctx.may('calendar.list_moved', { agencyId }));
    const tables = calendarTables(tx);
    const entered = new Map(
      (await tables.selectFrom('calendar_notices').selectAll().execute()).map((row) => [row.id, row]),
    );
    const inForce = noticesInForce(set.notices);
    const notices = set.notices
      .filter((notice) => year === undefined || notice.year === year)
      .map((notice): NoticeView => {
        const row = entered.get(notice.id);
        return {
          ...notice,
          offDays: [...notice.offDays],
          workingWeekendDays: [...notice.workingWeekendDays],
          inForce: inForce.get(notice.year)?.id === notice.id,
          origin: row ? 'entered' : 'built_in',
          enteredAt: row?.entered_at.toISOString() ?? null,
          enteredBy: row?.entered_by ?? null,
          moved: visible(row?.moved ?? []),
        };
      })
      .sort((a, b) => b.year - a.year || b.version - a.version);
    const overlays = await tables.selectFrom('calendar_overlays').selectAll().orderBy('id', 'desc').execute();
    const national = set.of();
    return {
      notices,
      overlays: overlays.map((row) => ({
        id: row.id,
        agencyId: row.agency_id,
        agencyIds: row.agency_ids,
        title: row.title,
        documentNumber: row.document_number,
        offDays: row.off_days,
        workingDays: row.working_days,
        enteredAt: row.entered_at.toISOString(),
        withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
        withdrawnReason: row.withdrawn_reason,
        moved: visible(row.moved),
      })),
      coveredYears: [...national.coveredYears],
      provisionalYears: [yearOf(today), yearOf(today) + 1].filter((y) => national.isProvisional(y)),
    };
  },
});
