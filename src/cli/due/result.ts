import type { Clock } from '../../modules/requests/index.ts';
import { articleOf, renderReason } from '../../modules/requests/index.ts';

/**
 * The clock of a case as `gongkai due --json` prints it. `days_left` is 0 on the due date and negative after it, and stands
 * still once the case is closed; `in_time` is null until there is a reply.
 */
export function toResult(clock: Clock) {
  return {
    due_on: clock.dueOn,
    correction_notice_due_on: clock.correctionNoticeDueOn,
    state: clock.state,
    days_left: clock.daysLeft,
    provisional: clock.provisional,
    in_time: clock.inTime,
    account: clock.account.map(({ on, counted, reason }) => ({
      on,
      counted,
      why: renderReason(on, reason, 'zh'),
      article: articleOf(reason),
    })),
  };
}
