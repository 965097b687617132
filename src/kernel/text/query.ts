import { normaliseText } from './normalise.ts';
import { bigrams, queryWords } from './segment.ts';
import { quote } from './vector.ts';

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
  const pairs = bigrams(normalised).filter((pair) => [...pair].length === 2);
  const others = words.filter(({ word }) => !/\p{Script=Han}/u.test(word));
  const inTitle = allOf([
    ...numbers,
    ...[...new Set([...pairs, ...others.map(({ word }) => word)])].map((word) => `${quote(word)}:A`),
  ]);
  return {
    relaxedLiteral: numbers.length + inText.length > 1 ? [...numbers, ...inText].join(' | ') : '',
    literal: pairs.length > 0 ? anyOf([everywhere, inTitle].filter(Boolean)) : everywhere,
    terms: [...new Set(words.flatMap(({ word, alternatives }) => [word, ...alternatives]))].sort(
      (a, b) => b.length - a.length,
    ),
  };
}

const allOf = (parts: readonly string[]): string => parts.join(' & ');
const anyOf = (parts: readonly string[]): string =>
  parts.length > 1 ? `(${parts.join(' | ')})` : (parts[0] ?? '');
