import type { CalendarDate } from '../../kernel/dates.ts';
import type { Runtime } from '../../kernel/runtime/context.ts';
import { caseActs } from './case-acts.ts';
import type { PlannedCase } from './planned-case.ts';
import type { ReplayCity } from './replay-city.ts';
import type { WorkingCalendar } from '../../modules/calendar/index.ts';

export interface ReplayRun {
  readonly cases: number;
  readonly acts: number;
  readonly seconds: number;
}

const PROGRESS_EVERY = 500;

/**
 * Lives the planned cases through, act by act in the order of their days, the clock on the wall standing at each act's
 * day. Throws what an act throws: every single one must succeed.
 */
export async function runReplay(
  runtime: Runtime,
  plans: readonly PlannedCase[],
  { city, calendar }: { city: ReplayCity; calendar: WorkingCalendar },
  progress: (done: number, all: number) => void,
): Promise<ReplayRun> {
  const acts = plans
    .flatMap((plan, n) => caseActs(plan, n + 1, { city, calendar }))
    .map((act, order) => ({ act, order }))
    .sort((a, b) => (a.act.on === b.act.on ? a.order - b.order : a.act.on < b.act.on ? -1 : 1));
  const begun = performance.now();
  let done = 0;
  for (const { act } of acts) {
    await act.run(onDay(runtime, act.on));
    done += 1;
    if (done % PROGRESS_EVERY === 0) progress(done, acts.length);
  }
  return { cases: plans.length, acts: acts.length, seconds: (performance.now() - begun) / 1000 };
}

/** The runtime with its clock at ten in the morning of a day in Shanghai. */
export function onDay(runtime: Runtime, day: CalendarDate): Runtime {
  const now = new Date(`${day}T02:00:00Z`);
  return { ...runtime, now: () => now };
}
