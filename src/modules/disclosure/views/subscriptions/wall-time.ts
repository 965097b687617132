import { dateInShanghai } from '../../../../kernel/dates.ts';
import type { WallTime } from '../../domain/subscriptions/rounds.ts';

const SHANGHAI_AHEAD_MS = 8 * 3_600_000; // no summer time since 1991

/** The wall clock in Shanghai at an instant. */
export function wallTimeInShanghai(instant: Date): WallTime {
  const shifted = new Date(instant.getTime() + SHANGHAI_AHEAD_MS);
  return { on: dateInShanghai(instant), weekday: shifted.getUTCDay(), hour: shifted.getUTCHours() };
}
