import { diffArrays } from 'diff';
import { wordsInOrder } from '../../../../kernel/text/segment.ts';
import type { Comparison } from '../../contract.ts';

type Paragraph = Comparison['paragraphs'][number];
type Run = Paragraph['runs'][number];

/** Two paragraphs with at least this share of words in common are shown as one that changed. */
const ALIKE = 0.4;

/**
 * Two texts paragraph by paragraph, changed paragraphs word by word (words as Chinese has them, not characters). Joining
 * the runs that are not `added` gives the earlier text, those that are not `removed` the later one.
 */
export function compareTexts(earlier: string, later: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const flush = (): void => {
    paragraphs.push(...pairUp(gone, come));
    gone = [];
    come = [];
  };
  for (const { added, removed, value } of diffArrays(lines(earlier), lines(later))) {
    if (removed) gone.push(...value);
    else if (added) come.push(...value);
    else {
      flush();
      paragraphs.push(...value.map((text): Paragraph => ({ kind: 'same', runs: [{ kind: 'same', text }] })));
    }
  }
  flush();
  return paragraphs;
}

const lines = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** Paragraphs taken out and put in at one place: in order, those that are alike are one that changed. */
function pairUp(gone: readonly string[], come: readonly string[]): Paragraph[] {
  const result: Paragraph[] = [];
  let next = 0;
  for (const before of gone) {
    const at = come.findIndex((after, index) => index >= next && isAlike(compareWords(before, after)));
    if (at < 0) {
      result.push({ kind: 'removed', runs: [{ kind: 'removed', text: before }] });
      continue;
    }
    for (const text of come.slice(next, at)) result.push({ kind: 'added', runs: [{ kind: 'added', text }] });
    result.push({ kind: 'changed', runs: compareWords(before, come[at]!) });
    next = at + 1;
  }
  for (const text of come.slice(next)) result.push({ kind: 'added', runs: [{ kind: 'added', text }] });
  return result;
}

function compareWords(before: string, after: string): Run[] {
  return diffArrays(wordsInOrder(before), wordsInOrder(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

function isAlike(runs: readonly Run[]): boolean {
  const length = (kind: Run['kind']) =>
    runs.filter((run) => run.kind === kind).reduce((sum, { text }) => sum + text.length, 0);
  const same = length('same');
  return same / (same + Math.max(length('added'), length('removed')) || 1) >= ALIKE;
}
