export type { HolidayCode, HolidayNotice, LocalOverlay, OffDay } from './domain/notice.ts';
export { noticesInForce } from './domain/notice.ts';
export type { DayInfo, DayKind } from './domain/year-table.ts';
export type { WorkingCalendar } from './domain/working-calendar.ts';
export { buildCalendar } from './domain/working-calendar.ts';
export { validateNotice, validateOverlay } from './domain/validate-notice.ts';
export { HOLIDAY_NAMES } from './domain/messages.ts';
export { STATE_COUNCIL_NOTICES } from './data/state-council-notices.ts';
