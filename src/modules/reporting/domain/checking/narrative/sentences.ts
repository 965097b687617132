import type { Place } from '../finding.ts';
import type { NarrativeLine, ReportModel } from '../report-model.ts';

/** A sentence of the prose: a range of a line, ended by 。！？ or the end of the line. */
export interface Sentence {
  line: NarrativeLine;
  /** Index of the line in the report's prose. */
  lineIndex: number;
  /** Place in the line's cleaned text. */
  start: number;
  text: string;
}

// The bound keeps damaged input (megabytes without a full stop) from costing quadratic time.
const SENTENCE = /[^。!?]{1,1500}[。!?]?[”’)]?/g;

/** Splits a line of prose into sentences, keeping the end mark with its sentence. */
export function sentencesOf(line: NarrativeLine, lineIndex: number): Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of line.text.matchAll(SENTENCE)) {
    if (match[0].trim() !== '') sentences.push({ line, lineIndex, start: match.index, text: match[0] });
  }
  return sentences;
}

const BOUNDARY = /[,，;:()。!?]/;

/** Start of the clause that holds position `at`. */
export function clauseStart(text: string, at: number): number {
  let index = at;
  while (index > 0 && !BOUNDARY.test(text[index - 1]!)) index -= 1;
  return index;
}

/** End of the clause that holds position `at` (exclusive). */
export function clauseEnd(text: string, at: number): number {
  let index = at;
  while (index < text.length && !BOUNDARY.test(text[index]!)) index += 1;
  return index;
}

const WHOLE_SENTENCE_UP_TO = 120;

/** Words of the report and where they stand, as findings carry them. */
export interface Quoted {
  quote: string;
  place: Place;
}

/** Verbatim words around `[start, end)` of a sentence: the sentence if short, else the clauses that hold them. */
export function quoted(sentence: Sentence, start = 0, end = sentence.text.length): Quoted {
  const whole = sentence.text.length <= WHOLE_SENTENCE_UP_TO;
  const from = whole ? 0 : clauseStart(sentence.text, start);
  const to = whole ? sentence.text.length : Math.max(clauseEnd(sentence.text, end), end);
  return quotedLine(sentence.line, sentence.lineIndex, sentence.start + from, sentence.start + to);
}

/** Verbatim words `[start, end)` of a line's cleaned text, without blanks around them. */
export function quotedLine(
  line: NarrativeLine,
  lineIndex: number,
  start = 0,
  end = line.text.length,
): Quoted {
  const first = line.offsets[start] ?? 0;
  const last = line.offsets[end - 1] ?? line.raw.length - 1;
  return quotedSource(line, lineIndex, first, last + 1);
}

/** Verbatim words `[start, end)` of a line's source, without blanks around them. */
export function quotedSource(line: NarrativeLine, lineIndex: number, start: number, end: number): Quoted {
  const words = line.raw.slice(start, end);
  const quote = words.trim();
  const from = start + words.indexOf(quote);
  return { quote, place: { section: line.section, line: lineIndex, start: from, end: from + quote.length } };
}

/** The first line of the prose that fits, whole; null without one. */
export function lineWith(
  report: Pick<ReportModel, 'text'>,
  fits: (line: NarrativeLine) => boolean,
): Quoted | null {
  const lines = report.text?.lines ?? [];
  const index = lines.findIndex(fits);
  return index < 0 ? null : quotedLine(lines[index]!, index);
}

/** The words of a quantity as written: `2件`. */
export function wordsOf(sentence: Sentence, quantity: { start: number; end: number }): string {
  return sentence.text.slice(quantity.start, quantity.end);
}
