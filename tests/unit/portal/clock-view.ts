import { buildCalendar, STATE_COUNCIL_NOTICES } from '../../../src/modules/calendar/index.ts';
import type { ClockView } from '../../../src/modules/requests/contract.ts';
import {
  articleOf,
  clockStrip,
  computeClock,
  renderReason,
  renderSummaryLine,
  summarise,
} from '../../../src/modules/requests/index.ts';
import type { AccountReason, CaseFacts } from '../../../src/modules/requests/index.ts';

const CALENDAR = buildCalendar(STATE_COUNCIL_NOTICES);

/** The clock of a case as the API tells it, computed by the real clock on the real calendar. */
export function clockViewOf(facts: CaseFacts, today: string): ClockView {
  const clock = computeClock(CALENDAR, facts, today);
  const why = (on: string, reason: AccountReason) => ({
    zh: renderReason(on, reason, 'zh'),
    en: renderReason(on, reason, 'en'),
  });
  return {
    ...clock,
    words: summarise(clock).map((line) => ({
      zh: renderSummaryLine(line, clock.receivedOn, 'zh'),
      en: renderSummaryLine(line, clock.receivedOn, 'en'),
    })),
    account: clock.account.map(({ on, counted, reason, provisional }) => ({
      on,
      counted,
      provisional,
      why: why(on, reason),
      article: articleOf(reason),
    })),
    strip: clockStrip(CALENDAR, clock, today).map(({ month, days }) => ({
      month,
      days: days.map(({ on, kind, due, today: isToday, reason }) => ({
        on,
        kind,
        due,
        today: isToday,
        why: reason && why(on, reason),
        article: reason && articleOf(reason),
      })),
    })),
  };
}
