import type { StaffDocument } from '../api/documents.ts';

type Entry = StaffDocument['timeline'][number];

/** The last of acts that repeat each other, with how many they are and when the first was. */
export interface RepeatedEntry {
  readonly entry: Entry;
  readonly times: number;
  readonly since: string;
}

const repeats = (a: Entry, b: Entry): boolean =>
  a.kind === b.kind && a.by === b.by && a.text.zh === b.text.zh && a.detail === null && b.detail === null;

/** A course newest first, acts that one person repeated without anything between (saving, mostly) as one. */
export function foldTimeline(timeline: readonly Entry[]): RepeatedEntry[] {
  const folded: RepeatedEntry[] = [];
  for (const entry of [...timeline].sort((a, b) => b.at.localeCompare(a.at))) {
    const last = folded.at(-1);
    if (last !== undefined && repeats(last.entry, entry))
      folded[folded.length - 1] = { ...last, times: last.times + 1, since: entry.at };
    else folded.push({ entry, times: 1, since: entry.at });
  }
  return folded;
}
