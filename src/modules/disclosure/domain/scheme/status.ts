import { addDays, toDayNumber, yearOf, type CalendarDate } from '../../../../kernel/dates.ts';
import { PUBLICATION_WORKING_DAYS, type DeadlineCalendar } from '../deadline.ts';
import type { SchemeMode, SchemeStateCode, TimeLimitKind, UpdateCycle } from './terms.ts';

export interface ItemRule {
  readonly mode: SchemeMode;
  readonly timeLimitKind: TimeLimitKind;
  readonly timeLimitDays: number | null;
  readonly cycle: UpdateCycle;
  readonly addedOn: CalendarDate;
}

/** A linked document that is not published yet. */
export interface OpenDraft {
  readonly id: string;
  readonly title: string;
  /** Day of formation or change; null when it is not known. */
  readonly from: CalendarDate | null;
}

export interface ItemFacts {
  readonly documents: number;
  readonly lastReleasedOn: CalendarDate | null;
  /** Drafts to be published, with the attribute proactive. */
  readonly drafts: readonly OpenDraft[];
}

export interface ItemStatus {
  readonly state: SchemeStateCode;
  readonly why: 'cycle_missed' | 'document_late' | 'never_published' | null;
  readonly dueOn: CalendarDate | null;
  readonly lateDocument: OpenDraft | null;
  readonly nextDueOn: CalendarDate | null;
}

/**
 * The last day for publishing what was formed or changed on a day: the item's own limit, never later than the 20 working
 * days of Art. 26. `realtime` means the next working day; `long_term` and free words leave the statutory limit.
 */
export function limitFrom(
  calendar: DeadlineCalendar,
  { timeLimitKind, timeLimitDays }: Pick<ItemRule, 'timeLimitKind' | 'timeLimitDays'>,
  from: CalendarDate,
): CalendarDate {
  const statutory = calendar.addWorkingDays(from, PUBLICATION_WORKING_DAYS);
  const own =
    timeLimitKind === 'realtime'
      ? calendar.addWorkingDays(from, 1)
      : timeLimitDays === null
        ? statutory
        : timeLimitKind === 'working_days'
          ? calendar.addWorkingDays(from, timeLimitDays)
          : timeLimitKind === 'days'
            ? addDays(from, timeLimitDays)
            : statutory;
  return own < statutory ? own : statutory;
}

export interface CyclePeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const MONTHS: Readonly<Record<Exclude<UpdateCycle, 'none'>, number>> = {
  monthly: 1,
  quarterly: 3,
  yearly: 12,
};

/** The period of a cycle in which a day lies: its month, quarter or year. */
export function cyclePeriod(cycle: Exclude<UpdateCycle, 'none'>, day: CalendarDate): CyclePeriod {
  const length = MONTHS[cycle];
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / length) * length;
  const start = (months: number): CalendarDate =>
    new Date(Date.UTC(yearOf(day), first + months, 1)).toISOString().slice(0, 10);
  return { from: start(0), to: addDays(start(length), -1) };
}

/**
 * Where an item stands on a day. Convention: each period of the cycle wants one publication (or a new edition) in it or
 * within the item's limit after it; a period that began before the item was added wants nothing. A linked draft whose
 * limit (Art. 26) has passed makes the item overdue, whatever else stands there.
 */
export function itemStatus(
  calendar: DeadlineCalendar,
  rule: ItemRule,
  facts: ItemFacts,
  today: CalendarDate,
): ItemStatus {
  const base = { why: null, dueOn: null, lateDocument: null, nextDueOn: null } as const;
  if (rule.mode === 'on_request') return { ...base, state: 'on_request' };
  const late = lateDraft(calendar, rule, facts.drafts, today);
  const { missed, nextDueOn } = cycleStanding(calendar, rule, facts.lastReleasedOn, today);
  const nothing = facts.documents === 0;
  if (late && (!missed || late.dueOn <= missed)) {
    return { state: 'overdue', why: 'document_late', dueOn: late.dueOn, lateDocument: late.draft, nextDueOn };
  }
  if (missed) {
    const why = nothing ? 'never_published' : 'cycle_missed';
    return { ...base, state: 'overdue', why, dueOn: missed, nextDueOn };
  }
  return { ...base, state: nothing ? 'empty' : 'published', nextDueOn };
}

function lateDraft(
  calendar: DeadlineCalendar,
  rule: ItemRule,
  drafts: readonly OpenDraft[],
  today: CalendarDate,
): { draft: OpenDraft; dueOn: CalendarDate } | undefined {
  return drafts
    .flatMap((draft) =>
      draft.from === null ? [] : [{ draft, dueOn: limitFrom(calendar, rule, draft.from) }],
    )
    .filter(({ dueOn }) => dueOn < today)
    .sort((a, b) => toDayNumber(a.dueOn) - toDayNumber(b.dueOn))[0];
}

/** The day on which the newest wanted period ran out unanswered, and the day by which something is wanted next. */
function cycleStanding(
  calendar: DeadlineCalendar,
  rule: ItemRule,
  lastReleasedOn: CalendarDate | null,
  today: CalendarDate,
): { missed: CalendarDate | null; nextDueOn: CalendarDate | null } {
  if (rule.cycle === 'none') return { missed: null, nextDueOn: null };
  const isAnswered = (period: CyclePeriod): boolean =>
    lastReleasedOn !== null && lastReleasedOn >= period.from;
  let period = cyclePeriod(rule.cycle, today);
  let nextDueOn: CalendarDate | null = null;
  // Backwards from the running period: those whose limit has not passed give the next day, the first passed one decides.
  for (;;) {
    if (period.from < rule.addedOn) return { missed: null, nextDueOn };
    const dueOn = limitFrom(calendar, rule, period.to);
    if (dueOn < today) return { missed: isAnswered(period) ? null : dueOn, nextDueOn };
    if (!isAnswered(period)) nextDueOn = dueOn;
    period = cyclePeriod(rule.cycle, addDays(period.from, -1));
  }
}
