import { AppError } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/ids.ts';
import { homeAgencyId } from '../../../kernel/policy/home-agency.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { addNoticeSchema, type CalendarChangeView } from '../contract.ts';
import { noticesInForce } from '../domain/notice.ts';
import { validateNotice } from '../domain/validate-notice.ts';
import { nothingChanges } from '../messages.ts';
import { calendarTables } from '../store/calendars.ts';
import { recordHashOf } from '../store/digests.ts';
import { beginChange, tellChange } from './tell-change.ts';

/**
 * Enters a year's State Council notice, or a changed one as the year's next version. Open cases are recomputed and
 * what moved is kept with the notice. Fact: `calendar.notice_added`, in the chain of the agency that runs the house.
 */
export const addNotice = defineAct({
  name: 'calendar.add_notice',
  summary: { zh: '录入放假安排通知', en: 'enter a public holiday notice' },
  input: addNoticeSchema,
  load: (ctx) => homeAgencyId(ctx.tx),
  subject: (agencyId) => ({ agencyId }),
  act: async (ctx, agencyId, input): Promise<CalendarChangeView> => {
    const before = await beginChange(ctx);
    const current = noticesInForce(before.notices).get(input.year);
    const id = newId(ctx.now.getTime());
    const notice = { id, version: (current?.version ?? 0) + 1, ...input };
    const problems = validateNotice(notice);
    if (problems.length > 0) throw new AppError('invalid', problems);
    const table = calendarTables(ctx.tx);
    await table
      .insertInto('calendar_notices')
      .values({
        id,
        year: notice.year,
        version: notice.version,
        title: notice.title,
        document_number: notice.documentNumber,
        published_on: notice.publishedOn,
        off_days: JSON.stringify(notice.offDays),
        working_weekend_days: JSON.stringify(notice.workingWeekendDays),
        moved: '[]',
        entered_at: ctx.now,
        entered_by: ctx.actor.id,
      })
      .execute();
    const { changedDays, moved } = await tellChange(ctx, before, [notice.year], null);
    if (current && changedDays.length === 0) throw nothingChanges();
    await table
      .updateTable('calendar_notices')
      .set({ moved: JSON.stringify(moved) })
      .where('id', '=', id)
      .execute();
    await ctx.record({
      agencyId,
      kind: 'calendar.notice_added',
      subjectType: 'calendar_notice',
      subjectId: id,
      legalOn: notice.publishedOn,
      data: { year: notice.year, version: notice.version, changedDays, moved: moved.length },
      recordHash: await recordHashOf(ctx.tx, 'calendar_notice', id),
    });
    return { id, changedDays, moved };
  },
});
