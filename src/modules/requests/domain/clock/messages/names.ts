import type { CalendarDate } from '../../../../../kernel/dates.ts';
import type { ClockState, DueStanding } from '../clock.ts';
import type { ClosingEventType, ConsultedParty } from '../facts.ts';

export type Language = 'zh' | 'en';

/** Whom a consultation letter goes to. */
export const PARTY: Record<ConsultedParty, Record<Language, string>> = {
  third_party: { zh: '第三方', en: 'the third party' },
  co_producer: { zh: '共同制作机关', en: 'the co-producing agency' },
  other_agency: { zh: '其他机关', en: 'another agency' },
};

/** Names of the clock's states. */
export const STATE_LABELS: Record<ClockState, Record<Language, string>> = {
  running: { zh: '计时中', en: 'running' },
  paused: { zh: '暂停计时（征求意见）', en: 'paused (consultation)' },
  awaiting_applicant: { zh: '等待申请人补正', en: 'awaiting the applicant’s correction' },
  awaiting_payment: { zh: '等待申请人缴费', en: 'awaiting payment' },
  closed: { zh: '已办结', en: 'closed' },
};

/** Names of the standings of an open case. */
export const STANDING_LABELS: Record<DueStanding, Record<Language, string>> = {
  early: { zh: '未到期', en: 'not yet due' },
  due_today: { zh: '今天到期', en: 'due today' },
  late: { zh: '已超期', en: 'late' },
};

/** How a case was closed. */
export const CLOSED_BY: Record<ClosingEventType, Record<Language, string>> = {
  replied: { zh: '答复', en: 'replied' },
  withdrawn: { zh: '申请人撤回，办结', en: 'withdrawn by the applicant' },
  correction_lapsed: { zh: '逾期未补正，视为放弃申请，办结', en: 'closed, not corrected in time' },
  fee_lapsed: { zh: '逾期未缴费，视为放弃申请，办结', en: 'closed, fee not paid in time' },
};

/** `3月10日`, with the year when it is not that of `reference`. */
export function dayZh(on: CalendarDate, reference: CalendarDate): string {
  const year = on.slice(0, 4) === reference.slice(0, 4) ? '' : `${on.slice(0, 4)}年`;
  return `${year}${+on.slice(5, 7)}月${+on.slice(8)}日`;
}

/** The end of a span that began on `from`: `25日` in the same month, else as {@link dayZh}. */
export function endZh(on: CalendarDate, from: CalendarDate): string {
  return on.slice(0, 7) === from.slice(0, 7) ? `${+on.slice(8)}日` : dayZh(on, from);
}
