import { normaliseText } from '../../../../kernel/text/normalise.ts';
import { queryWords } from '../../../../kernel/text/segment.ts';
import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import type { Relaxation } from '../../contract.ts';
import { stretches } from '../../domain/search/correct-word.ts';
import type { KnownWords } from '../../domain/search/known-words.ts';
import { parseSearch, withoutMarks } from '../../domain/search/parse-search.ts';
import type { HitFinder } from './find-hits.ts';
import { knownWords } from './known-words.ts';

export interface Correction {
  query: string;
  total: number;
}

const MOST_STRETCHES = 8;
const MOST_TRIED = 8;
const MOST_SHOWN = 3;

/**
 * What was likely meant: known words of titles and keywords a slip away from a stretch of the query that is no known word.
 * Only what finds something is suggested, the longest and commonest words first. Where a phrase stands nowhere letter by
 * letter, its words may.
 */
export async function suggestCorrections(
  ctx: Pick<LoadContext, 'tx' | 'kept'>,
  finder: HitFinder,
  query: string,
  relaxation: Relaxation | null,
): Promise<Correction[]> {
  const { phrases, outside } = parseSearch(query);
  if (phrases.length > 0) {
    const plain = await thatFind(finder, [withoutMarks(query)]);
    if (plain.length > 0 || outside === '') return plain;
  }
  const normalised = normaliseText(query);
  const known = await knownWords(ctx);
  const candidates = doubtfulStretches(known, normalised, relaxation).flatMap((stretch) =>
    known.near(stretch).map(({ word, documents, mistakes }) => ({
      query: normalised.replace(stretch, word),
      likeness: 1 - mistakes / [...stretch].length,
      documents,
    })),
  );
  // A character that begins no word anywhere is not to be suggested again.
  const dropped = relaxation?.kind === 'some_words' ? relaxation.dropped : [];
  const nowhere = dropped.filter((word) => [...word].length === 1);
  const likely = candidates.filter((one) => !nowhere.some((word) => one.query.includes(word)));
  likely.sort((a, b) => b.likeness - a.likeness || b.documents - a.documents);
  const queries = [...new Set(likely.map((candidate) => candidate.query))];
  const whole = await thatFind(finder, queries.filter(isWhole).slice(0, MOST_TRIED));
  return whole.length > 0 ? whole : thatFind(finder, queries.slice(0, MOST_TRIED));
}

/** Whether a query falls into words that leave no lone characters: what they are is seldom meant. */
const isWhole = (query: string): boolean => queryWords(query).every(({ word }) => [...word].length > 1);

/** Those of some queries that find something, as far as they are shown. */
async function thatFind(finder: HitFinder, queries: readonly string[]): Promise<Correction[]> {
  const corrections: Correction[] = [];
  for (const query of queries) {
    const total = await finder.count(query);
    if (total > 0) corrections.push({ query, total });
    if (corrections.length === MOST_SHOWN) break;
  }
  return corrections;
}

/** Stretches that may be a mistyped word: unknown, and holding a lone character or a word that stands nowhere. */
function doubtfulStretches(known: KnownWords, normalised: string, relaxation: Relaxation | null): string[] {
  const found: string[] = [];
  for (const run of normalised.match(/[\p{Script=Han}]{2,12}|[\p{Script=Latin}]{3,20}/gu) ?? []) {
    const isHan = /^\p{Script=Han}/u.test(run);
    const suspects = isHan ? suspectPlaces(run, relaxation) : [...run].map(() => true);
    const all = isHan ? stretches(run, 5) : [run];
    const doubtful = all.filter((stretch) => {
      const at = run.indexOf(stretch);
      return !known.has(stretch) && suspects.slice(at, at + stretch.length).some(Boolean);
    });
    // Words of three and two characters are the commonest; longer ones tell more.
    const order = [4, 3, 2, 5];
    doubtful.sort((a, b) => order.indexOf(a.length) - order.indexOf(b.length));
    found.push(...doubtful);
  }
  return [...new Set(found)].slice(0, MOST_STRETCHES);
}

function suspectPlaces(run: string, relaxation: Relaxation | null): boolean[] {
  const words = queryWords(run).map(({ word }) => word);
  const unknown = new Set([
    ...(relaxation?.dropped ?? []),
    ...words.filter((word) => [...word].length === 1),
  ]);
  const places = [...run].map(() => false);
  for (const word of words.filter((one) => unknown.has(one))) {
    for (let at = run.indexOf(word); at >= 0; at = run.indexOf(word, at + 1))
      places.fill(true, at, at + word.length);
  }
  return places.some(Boolean) ? places : places.map(() => true);
}
