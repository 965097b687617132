import type { CalendarDate } from '../../../kernel/dates.ts';
import type { WorkingCalendar } from '../../calendar/index.ts';
import type { ClockView } from '../contract/clock.ts';
import type { BothLanguages } from '../contract/fields.ts';
import {
  articleOf,
  clockStrip,
  computeClock,
  renderReason,
  renderSummaryLine,
  summarise,
} from '../domain/clock/index.ts';
import type { AccountReason, CaseFacts, Clock } from '../domain/clock/index.ts';

/** The clock with its reasons in both languages: words, account, strip. */
export function clockView(calendar: WorkingCalendar, facts: CaseFacts, today: CalendarDate): ClockView {
  const clock = computeClock(calendar, facts, today);
  const { extension } = clock;
  return {
    state: clock.state,
    receivedOn: clock.receivedOn,
    dueOn: clock.dueOn,
    daysLeft: clock.daysLeft,
    standing: clock.standing,
    inTime: clock.inTime,
    provisional: clock.provisional,
    correctionNoticeDueOn: clock.correctionNoticeDueOn,
    paymentDueOn: clock.paymentDueOn,
    extension,
    words: summarise(clock).map((line) => ({
      zh: renderSummaryLine(line, clock.receivedOn, 'zh'),
      en: renderSummaryLine(line, clock.receivedOn, 'en'),
    })),
    account: clock.account.map(({ on, counted, reason, provisional }) => ({
      on,
      counted,
      why: whyOf(on, reason),
      article: articleOf(reason),
      provisional,
    })),
    strip: stripOf(calendar, clock, today),
  };
}

/** The strip alone, for lists. */
export function stripView(
  calendar: WorkingCalendar,
  facts: CaseFacts,
  today: CalendarDate,
): ClockView['strip'] {
  return stripOf(calendar, computeClock(calendar, facts, today), today);
}

function stripOf(calendar: WorkingCalendar, clock: Clock, today: CalendarDate): ClockView['strip'] {
  return clockStrip(calendar, clock, today).map(({ month, days }) => ({
    month,
    days: days.map(({ on, kind, due, today: isToday, reason }) => ({
      on,
      kind,
      due,
      today: isToday,
      why: reason ? whyOf(on, reason) : null,
      article: reason ? articleOf(reason) : null,
    })),
  }));
}

function whyOf(on: CalendarDate, reason: AccountReason): BothLanguages {
  return { zh: renderReason(on, reason, 'zh'), en: renderReason(on, reason, 'en') };
}
