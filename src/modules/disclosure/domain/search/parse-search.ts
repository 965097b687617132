/** What a reader typed, taken apart. */
export interface ParsedSearch {
  /** Stretches that must stand in the text letter by letter. */
  readonly phrases: readonly string[];
  /** The query without the phrases. */
  readonly outside: string;
}

// “…”, "…", ＂…＂, 「…」 and 『…』; within one pair no other mark of its kind.
const QUOTED = /“([^“”]*)”|"([^"]*)"|＂([^＂]*)＂|「([^「」]*)」|『([^『』]*)』/gu;
const STRAY_MARKS = /[“”"＂「」『』]/gu;
const LEAST_PHRASE = 2;

/** Finds the exact phrases of a query. A mark without its partner, and a phrase of one character, count as nothing. */
export function parseSearch(query: string): ParsedSearch {
  const phrases = [...query.matchAll(QUOTED)]
    .map((match) => (match.slice(1).find((part) => part !== undefined) ?? '').trim())
    .filter((phrase) => [...phrase].length >= LEAST_PHRASE);
  const kept = query.replace(QUOTED, (quoted) => ([...quoted].length - 2 < LEAST_PHRASE ? quoted : ' '));
  return {
    phrases: [...new Set(phrases)],
    outside: withoutMarks(kept),
  };
}

/** The query as words only: what was to stand letter by letter is looked for like the rest. */
export const withoutMarks = (query: string): string =>
  query.replace(STRAY_MARKS, ' ').replace(/\s+/g, ' ').trim();
