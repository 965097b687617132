import type { CalendarDate } from '../../../../kernel/dates.ts';
import type { WorkingCalendar } from '../../../calendar/index.ts';
import { paymentDueOn } from '../clock/index.ts';

export type PaymentStanding = 'awaiting' | 'paid_in_time' | 'paid_late' | 'lapsed';

/**
 * Where a fee stands: 20 working days from the day after the notice was received (fee measures Art. 6); unpaid after them,
 * the request is deemed withdrawn.
 */
export function paymentStanding(
  calendar: WorkingCalendar,
  noticeReceivedOn: CalendarDate,
  paidOn: CalendarDate | null,
  today: CalendarDate,
): PaymentStanding {
  const lastDay = paymentDueOn(calendar, noticeReceivedOn);
  if (paidOn !== null) return paidOn <= lastDay ? 'paid_in_time' : 'paid_late';
  return today <= lastDay ? 'awaiting' : 'lapsed';
}

/** A fee notice must be sent within the reply period (fee measures Art. 6); `dueOn` is the clock's due date. */
export function isFeeNoticeInTime(sentOn: CalendarDate, dueOn: CalendarDate): boolean {
  return sentOn <= dueOn;
}

/** How the applicant gets the information, as far as the fee is concerned. */
export type DeliveryForm = 'paper' | 'email' | 'data_copy' | 'inspection_on_site' | 'told_where_published';

/**
 * Whether a charge by page is possible at all: only for paper, e-mail or a copy of data, never for information that is
 * already published or inspected on site (fee measures Art. 5).
 */
export function mayChargePerPage(form: DeliveryForm): boolean {
  return form === 'paper' || form === 'email' || form === 'data_copy';
}
