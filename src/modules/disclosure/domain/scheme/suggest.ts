import { STOP_SIGNS } from './wording/stop-signs.ts';

/** An item as far as a document may be held against it. */
export interface SuggestibleItem {
  readonly id: string;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly content: string;
  readonly statutoryItem: string;
}

export interface SuggestibleDocument {
  readonly title: string;
  readonly keywords: readonly string[];
  readonly columns: readonly string[];
}

/** Pairs of characters that stand next to each other: enough to compare short Chinese texts. */
function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (const run of text.normalize('NFKC').match(/[\p{Script=Han}]+|[a-z0-9]+/giu) ?? []) {
    for (let at = 0; at + 1 < run.length; at += 1) {
      const pair = run.slice(at, at + 2);
      if (![...pair].some((sign) => STOP_SIGNS.has(sign))) found.add(pair);
    }
  }
  return found;
}

/**
 * How well a document fits an item, 0 … 100: half for the same statutory item, half for words in common, those of the
 * lowest level counting double. Below 20 it is no suggestion.
 */
export function fitOf(item: SuggestibleItem, document: SuggestibleDocument): number {
  const inColumn = document.columns.includes(item.statutoryItem) ? 50 : 0;
  const words = pairs([document.title, ...document.keywords].join(' '));
  const name = pairs(item.level3 || item.level2 || item.level1);
  const rest = pairs([item.level1, item.level2, item.content].join(' '));
  const inCommon = (of: ReadonlySet<string>): number => [...of].filter((pair) => words.has(pair)).length;
  const byName = name.size === 0 ? 0 : inCommon(name) / name.size;
  const byRest = rest.size === 0 ? 0 : Math.min(1, inCommon(rest) / Math.min(rest.size, 6));
  return Math.round(inColumn + 35 * byName + 15 * byRest);
}

export const LEAST_FIT = 20;

/** The items that fit a document best, the best first. */
export function bestItems<I extends SuggestibleItem>(
  items: readonly I[],
  document: SuggestibleDocument,
  most = 5,
): { item: I; score: number }[] {
  return items
    .map((item) => ({ item, score: fitOf(item, document) }))
    .filter(({ score }) => score >= LEAST_FIT)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}
