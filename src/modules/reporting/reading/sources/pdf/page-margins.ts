import type { TextLine } from './text-lines.ts';
import { joined, partsOf } from './text-lines.ts';

/** A page by its lines of text outside of ruled tables. */
export interface PageLines {
  lines: TextLine[];
  top: number;
  bottom: number;
}

/** A page number with strokes or words around it, or of the kind 3/10; and one that is nothing but digits. */
const PAGE_NUMBER =
  /^([-—–－~·]+\s*\d{1,4}\s*[-—–－~·]*|第\s*\d{1,4}\s*页([\s,，/]*共\s*\d{1,4}\s*页)?|\d{1,4}\s*[/／]\s*\d{1,4})$/;
const BARE_NUMBER = /^\d{1,4}$/;
/** Part of the page, at its head and foot, where running lines stand: a share of it, at least these points. */
const MARGIN = 0.13;
const LEAST_MARGIN = 64;
const OUTERMOST = 3;
const SAME_HEIGHT = 4;
const APART = 24;
const MOST_FIGURES = 2;

interface Candidate {
  line: TextLine;
  page: number;
  key: string;
  text: string;
}

/** A row of figures is never a running line. */
function isFigureRow(line: TextLine): boolean {
  return partsOf(line).filter((part) => /^[\d.]+$/.test(joined(part).trim())).length > MOST_FIGURES;
}

function candidatesOf({ lines, top, bottom }: PageLines, page: number): Candidate[] {
  const reach = Math.max((top - bottom) * MARGIN, LEAST_MARGIN);
  const outer = [...lines.slice(0, OUTERMOST), ...lines.slice(OUTERMOST).slice(-OUTERMOST)];
  return outer.flatMap((line) => {
    if (line.y < top - reach && line.y > bottom + reach) return [];
    const text = joined(line.runs).trim();
    if (isFigureRow(line)) return [];
    return [{ line, page, text, key: text.replace(/\d+/g, '#') }];
  });
}

/** True for the last line of a page when it stands far below the others. */
function isApart({ lines }: PageLines, line: TextLine): boolean {
  const above = lines.at(-2);
  return lines.at(-1) === line && above !== undefined && above.y - line.y > APART;
}

/** Takes away page numbers and the lines that stand at the head or foot of several pages. */
export function withoutRunningLines(pages: readonly PageLines[]): TextLine[][] {
  const candidates = pages.flatMap(candidatesOf);
  const running = new Set<TextLine>();
  for (const { line, page, key, text } of candidates) {
    const alike = candidates.filter(
      (other) => other.page !== page && other.key === key && Math.abs(other.line.y - line.y) < SAME_HEIGHT,
    );
    // Digits alone may be a figure of a table: page numbers count up with the pages.
    const counted = (other: Candidate): boolean => Number(other.text) - other.page === Number(text) - page;
    const same = BARE_NUMBER.test(text) ? alike.filter(counted) : alike;
    const repeated = same.length > 0 && (same.length + 1) * 2 >= pages.length;
    const only = BARE_NUMBER.test(text) && pages.length === 1 && text === '1' && isApart(pages[0]!, line);
    if (PAGE_NUMBER.test(text) || repeated || only) running.add(line);
  }
  return pages.map(({ lines }) => lines.filter((line) => !running.has(line)));
}

const LEAST_REPEATED = 3;
const LEAST_HEAD = 24;

const keyOf = (line: TextLine): string => `${Math.round(line.runs[0]!.left / 3)} ${joined(line.runs).trim()}`;

/**
 * Takes away the head of a table without rules that is repeated at the top of a page: lines that stood in the same order
 * at the same places before, and hold no row of figures.
 */
export function withoutRepeatedHeads(pages: readonly TextLine[][]): TextLine[][] {
  const before: string[] = [];
  return pages.map((lines) => {
    const keys = lines.map(keyOf);
    let repeated = 0;
    before.forEach((key, start) => {
      if (key !== keys[0]) return;
      let count = 0;
      while (count < keys.length && before[start + count] === keys[count] && !isFigureRow(lines[count]!))
        count += 1;
      repeated = Math.max(repeated, count);
    });
    before.push(...keys);
    // The ends of two labels may be alike; the head of a table has many words.
    const length = lines.slice(0, repeated).reduce((sum, line) => sum + joined(line.runs).length, 0);
    return repeated >= LEAST_REPEATED && length >= LEAST_HEAD ? lines.slice(repeated) : lines;
  });
}
