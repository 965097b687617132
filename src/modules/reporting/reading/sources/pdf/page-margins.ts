import type { TextLine } from './text-lines.ts';
import { joined, partsOf } from './text-lines.ts';

/** A page by its lines of text outside of ruled tables. */
export interface PageLines {
  lines: TextLine[];
  top: number;
  bottom: number;
}

const PAGE_NUMBER =
  /^[-—–－~·\s]*(第\s*)?\d{1,4}(\s*页)?(\s*[/／,，共]+\s*(共\s*)?\d{1,4}(\s*页)?)?[-—–－~·\s]*$/;
/** Shares of the page, at its head and foot, where running lines stand. */
const MARGIN = 0.13;
const OUTERMOST = 3;
const SAME_HEIGHT = 4;
const MOST_FIGURES = 2;

interface Candidate {
  line: TextLine;
  page: number;
  key: string;
  text: string;
}

function candidatesOf({ lines, top, bottom }: PageLines, page: number): Candidate[] {
  const reach = (top - bottom) * MARGIN;
  const outer = [...lines.slice(0, OUTERMOST), ...lines.slice(OUTERMOST).slice(-OUTERMOST)];
  return outer.flatMap((line) => {
    if (line.y < top - reach && line.y > bottom + reach) return [];
    const text = joined(line.runs).trim();
    // A row of figures is never a running line.
    if (partsOf(line).filter((part) => /^[\d.]+$/.test(joined(part).trim())).length > MOST_FIGURES) return [];
    return [{ line, page, text, key: text.replace(/\d+/g, '#') }];
  });
}

/** Takes away page numbers and the lines that stand at the head or foot of several pages. */
export function withoutRunningLines(pages: readonly PageLines[]): TextLine[][] {
  const candidates = pages.flatMap(candidatesOf);
  const running = new Set<TextLine>();
  for (const { line, page, key, text } of candidates) {
    const alike = candidates.filter(
      (other) => other.page !== page && other.key === key && Math.abs(other.line.y - line.y) < SAME_HEIGHT,
    );
    const number = PAGE_NUMBER.test(text) && text.replace(/\D/g, '') !== '';
    if (number || (alike.length > 0 && (alike.length + 1) * 2 >= pages.length)) running.add(line);
  }
  return pages.map(({ lines }) => lines.filter((line) => !running.has(line)));
}
