import type { CalendarDate } from '../../kernel/dates.ts';
import type { DemonstrationDays } from './days.ts';
import { DEMO } from './messages.ts';

/** Something that happens in the city on a day, at a minute of the office day. */
export interface Happening {
  readonly on: CalendarDate;
  readonly minute: number;
  act(at: Date): Promise<void>;
}

const SAY_EVERY = 200;

/**
 * Lets everything happen in the order of time, so that numbers, chains and lists are as if it had been lived through.
 * What lies after today has not happened yet and is left out.
 */
export async function runInOrder(
  happenings: readonly Happening[],
  days: DemonstrationDays,
  say: (text: string) => void,
): Promise<void> {
  const past = happenings
    .filter(({ on }) => on <= days.today)
    .sort((a, b) => (a.on === b.on ? a.minute - b.minute : a.on < b.on ? -1 : 1));
  for (const [index, { on, minute, act }] of past.entries()) {
    await act(days.at(on, minute));
    if ((index + 1) % SAY_EVERY === 0) say(DEMO.progress(index + 1, past.length));
  }
}
