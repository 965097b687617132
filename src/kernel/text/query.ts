import { normaliseText } from './normalise.ts';
import { queryWords, titleTerms } from './segment.ts';
import { quote } from './vector.ts';

// In a title a lone character is one between other signs; in a query it may be part of any pair.
const LONE_CHARACTER = /^t:\p{Script=Han}$/u;
const PAIR = /^t:\p{Script=Han}{2}$/u;

export interface TextQuery {
  /** A tsquery literal; empty when the query holds nothing that could be found. */
  readonly literal: string;
  /** Any of the words instead of all; empty when there is only one to look for. */
  readonly relaxedLiteral: string;
  /** What to mark in the text found, longest first. */
  readonly terms: readonly string[];
}

/**
 * A query as a tsquery literal: all words must be there, or the title must hold the query's every pair of neighbouring
 * characters (which finds pieces across word borders). Each entry of `exact` gives spellings of one number, any of
 * which will do.
 */
export function textQuery(text: string, exact: readonly (readonly string[])[] = []): TextQuery {
  const normalised = normaliseText(text);
  const words = queryWords(normalised);
  const numbers = exact.map((spellings) => anyOf(spellings.map(quote)));
  const inText = words.map(({ word, alternatives, asPrefix }) =>
    anyOf([quote(word) + (asPrefix ? ':*' : ''), ...alternatives.map(quote)]),
  );
  const everywhere = allOf([...numbers, ...inText]);
  const pieces = titleTerms(normalised).filter((term) => !LONE_CHARACTER.test(term));
  const hasPair = pieces.some((term) => PAIR.test(term));
  const inTitle = hasPair ? allOf([...numbers, ...pieces.map(quote)]) : '';
  return {
    relaxedLiteral: numbers.length + inText.length > 1 ? [...numbers, ...inText].join(' | ') : '',
    literal: anyOf([everywhere, inTitle].filter(Boolean)),
    terms: [...new Set(words.flatMap(({ word, alternatives }) => [word, ...alternatives]))].sort(
      (a, b) => b.length - a.length,
    ),
  };
}

const allOf = (parts: readonly string[]): string => parts.join(' & ');
const anyOf = (parts: readonly string[]): string =>
  parts.length > 1 ? `(${parts.join(' | ')})` : (parts[0] ?? '');
