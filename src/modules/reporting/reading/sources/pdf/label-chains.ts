import { labelKey } from '../../clean-text.ts';
import { cellContent, isStandInForNumber } from '../../tables/cell-values.ts';
import { cleanText } from '../../clean-text.ts';
import type { TextLine } from './text-lines.ts';
import { joined } from './text-lines.ts';
import type { TextRun } from './text-runs.ts';

/** Words that stand together on a line, apart from the others: a piece of a label, or a figure. */
export interface Part {
  text: string;
  key: string;
  figure: boolean;
  left: number;
  right: number;
  top: number;
  bottom: number;
  y: number;
  size: number;
  line: TextLine;
  runs: readonly TextRun[];
}

/** A label put together from parts below each other, and where it stands. */
export interface Chain {
  key: string;
  parts: readonly Part[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const APART = 0.5;
const LONGEST_LABEL = 70;
const MOST_PARTS = 40;
/** Farthest next line of a label, in sizes of its type from baseline to baseline. */
const NEXT_LINE = 2.6;
/** The same over the end of a page, where a neighbouring cell may be longer. */
const NEXT_PAGE = 9;
const MOST_TRIES = 400;

/** The parts of a line; they stand nearer to each other in tables than words apart in prose. */
export function partsIn(line: TextLine): Part[] {
  const groups: TextRun[][] = [];
  for (const run of line.runs) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && run.left - last.right <= run.size * APART) groups.at(-1)!.push(run);
    else groups.push([run]);
  }
  return groups.map((runs) => {
    const text = joined(runs).trim();
    const clean = cleanText(text).text;
    const figure = cellContent(clean).kind === 'number' || isStandInForNumber(clean);
    return {
      text,
      key: text.length > LONGEST_LABEL ? '' : labelKey(text),
      figure,
      left: Math.min(...runs.map((run) => run.left)),
      right: Math.max(...runs.map((run) => run.right)),
      top: Math.max(...runs.map((run) => run.top)),
      bottom: Math.min(...runs.map((run) => run.bottom)),
      y: line.y,
      size: Math.max(...runs.map((run) => run.size)),
      line,
      runs,
    };
  });
}

function prefixesOf(keys: ReadonlySet<string>): ReadonlySet<string> {
  const prefixes = new Set<string>();
  for (const key of keys) for (let end = 1; end <= key.length; end += 1) prefixes.add(key.slice(0, end));
  return prefixes;
}

function follows(part: Part, next: Part): boolean {
  const drop = part.y - next.y;
  if (Math.abs(drop) <= part.size * 0.4)
    return next.left >= part.right && next.left - part.right < part.size * 4;
  const torn = part.line.page !== next.line.page;
  return (
    drop > 0 &&
    drop <= part.size * (torn ? NEXT_PAGE : NEXT_LINE) &&
    next.left < part.right + part.size &&
    next.right > part.left - part.size
  );
}

function chainOf(key: string, parts: readonly Part[]): Chain {
  return {
    key,
    parts,
    left: Math.min(...parts.map((part) => part.left)),
    right: Math.max(...parts.map((part) => part.right)),
    top: Math.max(...parts.map((part) => part.top)),
    bottom: Math.min(...parts.map((part) => part.bottom)),
  };
}

/** Punctuation on a line of its own, in a label set upright. */
const isMark = (part: Part): boolean => /^\p{P}$/u.test(part.text);

/** True when the last part of a label is nothing but the bracket that closes one opened before. */
function closesBracket(chain: readonly Part[]): boolean {
  const before = chain.slice(0, -1).map((part) => part.text);
  const count = (marks: RegExp): number => before.join('').match(marks)?.length ?? 0;
  return /^[)）]$/.test(chain.at(-1)!.text) && count(/[(（]/g) === count(/[)）]/g) + 1;
}

/**
 * Finds labels among the parts of a table without rules: a part that begins a label, then the parts to the right of or
 * below it with which its words go on. Words must be the standard ones; each part belongs to one label.
 */
export function findChains(parts: readonly Part[], keys: ReadonlySet<string>, taken: Set<Part>): Chain[] {
  const prefixes = prefixesOf(keys);
  const chains: Chain[] = [];
  const words = parts.filter((part) => (part.key !== '' ? !part.figure : isMark(part)));
  for (const [index, first] of words.entries()) {
    if (taken.has(first) || first.key === '' || !prefixes.has(first.key)) continue;
    const near = words.slice(index + 1, index + 1 + MOST_TRIES).filter((part) => !taken.has(part));
    let tries = 0;
    let found: Chain | null = null;
    const grow = (key: string, chain: readonly Part[]): void => {
      tries += 1;
      const better = key.length > (found?.key.length ?? 0) || closesBracket(chain);
      if (keys.has(key) && better) found = chainOf(key, chain);
      if (tries > MOST_TRIES || chain.length >= MOST_PARTS) return;
      const last = chain.at(-1)!;
      for (const next of near) {
        if (next.y < last.y - last.size * NEXT_PAGE) break;
        if (next.key === '' && keys.has(key) && !closesBracket([...chain, next])) continue;
        if (!chain.includes(next) && prefixes.has(key + next.key) && follows(last, next))
          grow(key + next.key, [...chain, next]);
      }
    };
    grow(first.key, [first]);
    if (found === null) continue;
    const { parts: own } = found as Chain;
    for (const part of own) taken.add(part);
    chains.push(found);
  }
  return chains;
}

/** The words of a label as printed. */
export const wordsOf = (chain: Chain): string => chain.parts.map((part) => part.text).join('');
