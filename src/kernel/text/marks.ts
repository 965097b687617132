import { normaliseMapped, normaliseText } from './normalise.ts';

/** A piece of text; `hit` when it is what was looked for. */
export interface Mark {
  text: string;
  hit: boolean;
}

const OCCURRENCES_PER_TERM = 100;

/** The text in pieces, with every occurrence of a term marked, whatever its script or width. */
export function markTerms(text: string, terms: readonly string[]): Mark[] {
  return cutAt(text, spansOf(text, terms), 0, text.length);
}

/**
 * About `length` characters of the text where most of the terms meet, marked; the beginning when none occurs. Cuts are
 * shown by an ellipsis.
 */
export function excerpt(text: string, terms: readonly string[], length = 110): Mark[] {
  const spans = spansOf(text, terms);
  const start = bestStart(text, spans, length);
  let end = Math.min(text.length, start + length);
  if (/[\ud800-\udbff]/.test(text[end - 1] ?? '')) end += 1; // never between the halves of a rare character
  const marks = cutAt(text, spans, start, end).map((mark) => ({
    ...mark,
    text: mark.text.replace(/\s+/g, ' '),
  }));
  if (start > 0) marks.unshift({ text: '…', hit: false });
  if (end < text.length) marks.push({ text: '…', hit: false });
  return marks;
}

interface Span {
  from: number;
  to: number;
  term: number;
}

function spansOf(text: string, terms: readonly string[]): Span[] {
  const mapped = normaliseMapped(text);
  const spans = terms.flatMap((term, index) => {
    const wanted = normaliseText(term);
    const found: Span[] = [];
    let at = wanted === '' ? -1 : mapped.text.indexOf(wanted);
    while (at >= 0 && found.length < OCCURRENCES_PER_TERM) {
      const to = at + wanted.length;
      found.push({ from: mapped.starts[at]!, to: mapped.starts[to]!, term: index });
      at = mapped.text.indexOf(wanted, to);
    }
    return found;
  });
  return spans.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The start of the stretch that holds the most different terms, with a little before the first of them. */
function bestStart(text: string, spans: readonly Span[], length: number): number {
  let best = { at: 0, terms: 0 };
  for (const { from } of spans) {
    const within = spans.filter((span) => span.from >= from && span.to <= from + length - 12);
    const terms = new Set(within.map(({ term }) => term)).size;
    if (terms > best.terms) best = { at: from, terms };
  }
  if (best.at + 12 <= length) return 0; // near the beginning: show it from there
  const before = Math.max(0, best.at - 12);
  return /[\udc00-\udfff]/.test(text[before] ?? '') ? before + 1 : before;
}

function cutAt(text: string, spans: readonly Span[], start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  let at = start;
  const push = (to: number, hit: boolean): void => {
    if (to <= at) return;
    const last = marks.at(-1);
    const piece = text.slice(at, to);
    if (last?.hit === hit) last.text += piece;
    else marks.push({ text: piece, hit });
    at = to;
  };
  for (const { from, to } of spans) {
    if (to <= at || from >= end) continue;
    push(Math.max(from, at), false);
    push(Math.min(to, end), true);
  }
  push(end, false);
  return marks;
}
