import { z } from 'zod';

const date = z.iso.date('请写成 2027-01-01 这样的日期 / write a date like 2027-01-01');
const id = z.string().min(1).max(64);
const text = (max: number) => z.string().trim().max(max, `不超过 ${max} 字 / at most ${max} characters`);

export const offDaySchema = z.object({
  on: date,
  holiday: z.enum([
    'new_year',
    'spring_festival',
    'qingming',
    'labour_day',
    'dragon_boat',
    'mid_autumn',
    'national_day',
    'other',
  ]),
});

const source = { title: text(200), documentNumber: text(100) };
const days = z.array(date).max(200);

/** A year's notice as entered; it states the whole year and becomes the year's next version. */
export const addNoticeSchema = z.object({
  year: z.number().int('年度应为整数 / the year must be a whole number'),
  ...source,
  publishedOn: date,
  /** Monday to Friday that are not worked. */
  offDays: z.array(offDaySchema).max(200),
  /** Saturdays and Sundays that are worked. */
  workingWeekendDays: days,
});

export const addOverlaySchema = z.object({
  agencyId: id,
  /** Further agencies it holds for. */
  alsoFor: z.array(id).max(5000).default([]),
  ...source,
  offDays: z.array(offDaySchema).max(200),
  workingDays: days,
});

export const withdrawOverlaySchema = z.object({
  overlayId: id,
  reason: text(300).min(1, '必须填写 / must be filled in'),
});
export const listNoticesSchema = z.object({ year: z.coerce.number().int().optional() });
export const listMovedSchema = z.object({ changeId: id, agencyId: id });
export const listDaysSchema = z.object({ from: date, to: date, agencyId: id.optional() });

export const movedDeadlineView = z.object({
  requestId: z.string(),
  requestNumber: z.string(),
  agencyId: z.string(),
  oldDueOn: z.string(),
  newDueOn: z.string(),
});
export const calendarChangeView = z.object({
  id: z.string(),
  changedDays: z.array(z.string()),
  moved: z.array(movedDeadlineView),
});
export const noticeView = z.object({
  id: z.string(),
  year: z.number(),
  version: z.number(),
  title: z.string(),
  documentNumber: z.string(),
  publishedOn: z.string(),
  offDays: z.array(offDaySchema),
  workingWeekendDays: z.array(z.string()),
  inForce: z.boolean(),
  /** Brought by the program, or entered here. */
  origin: z.enum(['built_in', 'entered']),
  enteredAt: z.string().nullable(),
  enteredBy: z.string().nullable(),
  /** Only of agencies whose lists the reader may see. */
  moved: z.array(movedDeadlineView),
});
export const overlayView = z.object({
  id: z.string(),
  agencyId: z.string(),
  agencyIds: z.array(z.string()),
  title: z.string(),
  documentNumber: z.string(),
  offDays: z.array(offDaySchema),
  workingDays: z.array(z.string()),
  enteredAt: z.string(),
  withdrawnAt: z.string().nullable(),
  withdrawnReason: z.string().nullable(),
  moved: z.array(movedDeadlineView),
});
export const noticeListView = z.object({
  notices: z.array(noticeView),
  overlays: z.array(overlayView),
  coveredYears: z.array(z.number()),
  /** Years from this one to the next that have no notice: dates that reach them are provisional. */
  provisionalYears: z.array(z.number()),
});
export const movedListView = z.object({ moved: z.array(movedDeadlineView) });
export const dayView = z.object({
  on: z.string(),
  working: z.boolean(),
  kind: z.enum(['weekday', 'weekend', 'holiday', 'adjusted_working_day']),
  holiday: z.string().nullable(),
  holidayName: z.object({ zh: z.string(), en: z.string() }).nullable(),
  sourceId: z.string().nullable(),
  provisional: z.boolean(),
});
export const dayListView = z.object({ days: z.array(dayView) });

export type NoticeView = z.output<typeof noticeView>;
export type OverlayView = z.output<typeof overlayView>;
export type NoticeListView = z.output<typeof noticeListView>;
export type CalendarChangeView = z.output<typeof calendarChangeView>;
export type DayView = z.output<typeof dayView>;
