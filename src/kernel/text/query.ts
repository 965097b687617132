import { normaliseText } from './normalise.ts';
import { queryWords, titleTerms } from './segment.ts';
import { quote } from './vector.ts';

// In a title a lone character is one between other signs; in a query it may be part of any pair.
const LONE_CHARACTER = /^t:\p{Script=Han}$/u;
const PAIR = /^t:\p{Script=Han}{2}$/u;

/** One thing that must be found, in the index's own spelling. */
export interface QueryClause {
  /** As it is shown to people. */
  readonly word: string;
  /** Found anywhere in a document, or by the title's pairs of characters. */
  readonly literal: string;
  /** All of these are found when it stands in the title. */
  readonly titleLiterals: readonly string[];
  readonly isNumber: boolean;
}

export interface TextQuery {
  /** A tsquery literal; empty when the query holds nothing that could be found. */
  readonly literal: string;
  /** Any of the words instead of all; empty when there is only one to look for. */
  readonly relaxedLiteral: string;
  /** What all must be there. */
  readonly clauses: readonly QueryClause[];
  /** All of these are found when the title holds the query's every pair of neighbouring characters; none without pairs. */
  readonly pieces: readonly string[];
  /** The title holds some pair of them. */
  readonly anyPieceLiteral: string;
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
  const numbers = exact.map((spellings): QueryClause => {
    const literal = anyOf(spellings.map(quote));
    return { word: spellings[0] ?? '', literal, titleLiterals: [literal], isNumber: true };
  });
  const inText = words.map(({ word, alternatives, asPrefix }): QueryClause => ({
    word,
    literal: anyOf([quote(word) + (asPrefix ? ':*' : ''), ...alternatives.map(quote)]),
    titleLiterals: inTitleOnly(word, asPrefix),
    isNumber: false,
  }));
  const clauses = [...numbers, ...inText];
  const everywhere = allOf(clauses.map(({ literal }) => literal));
  const pieces = titleTerms(normalised).filter((term) => !LONE_CHARACTER.test(term));
  const pairs = pieces.filter((term) => PAIR.test(term));
  const numberLiterals = numbers.map(({ literal }) => literal);
  const inTitle = pairs.length > 0 ? [...numberLiterals, ...pieces.map(quote)] : [];
  return {
    relaxedLiteral: clauses.length > 1 ? clauses.map(({ literal }) => literal).join(' | ') : '',
    literal: anyOf([everywhere, allOf(inTitle)].filter(Boolean)),
    clauses,
    pieces: inTitle,
    anyPieceLiteral: pairs.map(quote).join(' | '),
    terms: [...new Set(words.flatMap(({ word, alternatives }) => [word, ...alternatives]))].sort(
      (a, b) => b.length - a.length,
    ),
  };
}

/** The title holds the word: all its pairs of characters, or the character at the beginning or end of a pair. */
function inTitleOnly(word: string, asPrefix: boolean): string[] {
  const terms = titleTerms(word);
  return terms.length === 0 ? [quote(word)] : terms.map((term) => quote(term) + (asPrefix ? ':*' : ''));
}

const allOf = (parts: readonly string[]): string => parts.join(' & ');
const anyOf = (parts: readonly string[]): string =>
  parts.length > 1 ? `(${parts.join(' | ')})` : (parts[0] ?? '');
