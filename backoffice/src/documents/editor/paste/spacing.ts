import { isBreak, isText, textOf } from './blocks.ts';
import type { Run, TextRun } from './blocks.ts';

const WIDE = '\\u2e80-\\u303f\\u3040-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef';
const BETWEEN_WIDE = new RegExp(`([${WIDE}])[ \\t]*[\\r\\n]+[ \\t\\r\\n]*(?=[${WIDE}])`, 'g');
const LEADING = /^[\s\u00a0\u3000]+/;
const TRAILING = /[\s\u00a0\u3000]+$/;

/**
 * White space as it is read: line ends between Chinese characters come from the program that wrote the source and mean
 * nothing; runs of spaces mean one. Full-width spaces inside a line stay, people align by them.
 */
export function tidySpaces(text: string): string {
  return text
    .replace(/\u200b|\u200c|\u200d|\ufeff|\u00ad/g, '')
    .replace(BETWEEN_WIDE, '$1')
    .replace(/[\t\r\n \u00a0]+/g, ' ');
}

/** Runs without the spaces around them, neighbours alike joined: the indent of a first line is the style sheet's. */
export function trimRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (isText(run) && last && isText(last) && isAlike(run, last)) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else joined.push(run);
  }
  const tidied = joined.map((run) => (isText(run) ? { ...run, text: tidySpaces(run.text) } : run));
  trimEnd(tidied, 'start');
  trimEnd(tidied, 'end');
  return tidied.filter((run, at) => {
    if (!isText(run)) return true;
    // Around a line break spaces are nothing either.
    return run.text !== '' && !(run.text.trim() === '' && isBesideBreak(tidied, at));
  });
}

function trimEnd(runs: Run[], end: 'start' | 'end'): void {
  for (;;) {
    const at = end === 'start' ? 0 : runs.length - 1;
    const run = runs[at];
    if (run === undefined) return;
    if (isText(run)) {
      const text = run.text.replace(end === 'start' ? LEADING : TRAILING, '');
      if (text !== '') {
        runs[at] = { ...run, text };
        return;
      }
    } else if (!isBreak(run)) return;
    runs.splice(at, 1);
  }
}

const isBesideBreak = (runs: readonly Run[], at: number): boolean =>
  [runs[at - 1], runs[at + 1]].some((run) => run !== undefined && isBreak(run));

const isAlike = (one: TextRun, other: TextRun): boolean =>
  one.href === other.href && one.marks.join() === other.marks.join();

/**
 * Old pages hold a whole text in one block, broken by line breaks and indented by spaces: each such line is a paragraph.
 */
export function splitParagraphs(runs: readonly Run[]): Run[][] {
  const parts: Run[][] = [[]];
  for (const [at, run] of runs.entries()) {
    if (isBreak(run) && startsParagraph(runs.slice(at + 1))) parts.push([]);
    else parts.at(-1)!.push(run);
  }
  return parts;
}

function startsParagraph(rest: readonly Run[]): boolean {
  const text = textOf(rest.slice(0, 4));
  return /^(\s*\n|[\u00a0\u3000 \t]*[\u00a0\u3000]{2})/.test(text);
}
