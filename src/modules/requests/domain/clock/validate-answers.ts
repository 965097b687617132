import type { Problem } from '../../../../kernel/errors.ts';
import type { WorkingCalendar } from '../../../calendar/index.ts';
import { paymentDueOn } from './clock.ts';
import { clockProblem } from './messages/problems.ts';
import type { Placed } from './placed-event.ts';
import { placedOf } from './placed-event.ts';

/** One correction notice (Art. 30), the answer after it, a lapse only when it is unanswered. */
export function correctionProblems(events: readonly Placed[]): Problem[] {
  const [notice, ...further] = placedOf(events, 'correction_notice_sent');
  const answers = placedOf(events, 'correction_received');
  const problems = further.map(({ field }) =>
    clockProblem('second_correction_notice', field, { other: notice!.event.on }),
  );
  for (const { event, field } of answers)
    if (notice && event.on < notice.event.on)
      problems.push(
        clockProblem('correction_before_notice', `${field}.on`, { on: event.on, other: notice.event.on }),
      );
  for (const { event, field } of placedOf(events, 'correction_lapsed'))
    if (!notice || notice.event.on > event.on || answers.some((a) => a.event.on <= event.on))
      problems.push(clockProblem('correction_lapse_without_notice', field));
  return problems;
}

/** Payment after its notice; a lapse only after 20 unpaid working days (fee measures Art. 6). */
export function feeProblems(calendar: WorkingCalendar, events: readonly Placed[]): Problem[] {
  const notices = placedOf(events, 'fee_notice_received');
  const payments = placedOf(events, 'fee_paid');
  const problems: Problem[] = [];
  for (const { event, field } of payments)
    if (notices[0] && event.on < notices[0].event.on)
      problems.push(
        clockProblem('payment_before_notice', `${field}.on`, { on: event.on, other: notices[0].event.on }),
      );
  for (const { event, field } of placedOf(events, 'fee_lapsed')) {
    const notice = notices.findLast((n) => n.event.on <= event.on);
    const paid = notice && payments.some((p) => p.event.on >= notice.event.on && p.event.on <= event.on);
    if (!notice || paid) {
      problems.push(clockProblem('fee_lapse_without_notice', field));
      continue;
    }
    const lastDay = paymentDueOn(calendar, notice.event.on);
    if (event.on <= lastDay)
      problems.push(clockProblem('fee_lapse_too_early', `${field}.on`, { on: event.on, other: lastDay }));
  }
  return problems;
}
