import type { NarrativeLine } from '../report-model.ts';
import { verbatim } from '../report-model.ts';

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

/** Verbatim words around `[start, end)` of a sentence: the sentence if short, else the clauses that hold them. */
export function quoteOf(sentence: Sentence, start = 0, end = sentence.text.length): string {
  const whole = sentence.text.length <= WHOLE_SENTENCE_UP_TO;
  const from = whole ? 0 : clauseStart(sentence.text, start);
  const to = whole ? sentence.text.length : Math.max(clauseEnd(sentence.text, end), end);
  return verbatim(sentence.line, sentence.start + from, sentence.start + to).trim();
}
