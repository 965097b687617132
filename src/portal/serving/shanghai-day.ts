import { dateInShanghai, type CalendarDate } from '../../kernel/dates.ts';

/** How long a reckoned day is taken for the present one. */
const HOLDS_MS = 1000;

/** Today in Shanghai for whoever asks thousands of times a second: reckoned anew each second, and when the clock is set back. */
export function shanghaiDay(now: () => Date): () => CalendarDate {
  let [day, until]: [CalendarDate, number] = ['', 0];
  return () => {
    const instant = now();
    const time = instant.getTime();
    if (time >= until || time < until - HOLDS_MS) [day, until] = [dateInShanghai(instant), time + HOLDS_MS];
    return day;
  };
}
