import { EMPTY_WORDS } from './data/empty-words.ts';
import { linesOf } from './suggest-summary.ts';

const MOST = 6;

/**
 * Words for the catalogue taken from the title and the text: those of the title that the text repeats, then what the text
 * says most often. Words already chosen are not offered again.
 */
export function suggestKeywords(title: string, html: string, chosen: readonly string[]): string[] {
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const wordsOf = (text: string): string[] =>
    [...segmenter.segment(text)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment }) => segment)
      .filter((word) => /^[\u4e00-\u9fff]{2,8}$/.test(word) && !EMPTY_WORDS.has(word));
  const counts = new Map<string, number>();
  for (const word of wordsOf(linesOf(html).join('\n'))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ofTitle = [...new Set(wordsOf(title))];
  const byCount = (one: string, other: string): number => (counts.get(other) ?? 0) - (counts.get(one) ?? 0);
  const frequent = [...counts.keys()]
    .filter((word) => counts.get(word)! >= 3 && !ofTitle.includes(word))
    .sort(byCount);
  return [...ofTitle, ...frequent].filter((word) => !chosen.includes(word)).slice(0, MOST);
}
