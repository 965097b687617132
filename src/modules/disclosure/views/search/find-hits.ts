import type { Tx } from '../../../../kernel/database/types.ts';
import { normaliseText } from '../../../../kernel/text/normalise.ts';
import { textQuery, type QueryClause, type TextQuery } from '../../../../kernel/text/query.ts';
import type { Relaxation } from '../../contract.ts';
import { numberOfKey, numbersInQuery } from '../../domain/number-keys.ts';
import { OrdinalSet } from '../../domain/search/ordinal-set.ts';
import { parseSearch } from '../../domain/search/parse-search.ts';
import { ordinalsWithPhrase } from '../../store/search/hits.ts';
import { prepareSearch } from '../../store/search/postings.ts';
import type { IndexName } from '../../store/search/search-state.ts';
import { isBeginningOfWord } from '../../store/search/words.ts';
import type { SearchMemory } from './memory.ts';

/** How many documents are compared with a phrase letter by letter. */
const MOST_COMPARED = 500;

/** What matches a query, before any filter. */
export interface Hits {
  set: OrdinalSet;
  /** Those that hold it in the title. */
  inTitle: OrdinalSet;
  /** What their words are ranked by. */
  literal: string;
  terms: readonly string[];
  relaxation: Relaxation | null;
  comparedOnly: number | null;
}

const ONE_STRETCH = /^\p{Script=Han}{3,}$/u;
const NOTHING_ASKED = textQuery('');

interface Asked {
  numbers: string[][];
  rest: string;
  phrases: string[];
  /** What was taken for a number may be none. */
  isHasty: boolean;
}

/** A query taken apart; a number in quotation marks is a number. */
function askedOf(query: string, hasty: boolean): Asked {
  const { phrases, outside } = parseSearch(query);
  const { exact, rest, isHasty } = numbersInQuery(normaliseText(outside), hasty);
  const quoted = phrases.map((phrase) => ({ phrase, ...numbersInQuery(normaliseText(phrase), false) }));
  const isNumber = ({ exact: found, rest: beside }: (typeof quoted)[number]) =>
    found.length > 0 && beside === '';
  return {
    numbers: [...exact, ...quoted.filter(isNumber).flatMap((one) => one.exact)],
    rest,
    phrases: quoted.filter((one) => !isNumber(one)).map(({ phrase }) => phrase),
    isHasty,
  };
}

/** What a phrase is looked for by: its words of several characters; how its ends are cut depends on the neighbours. */
function phraseQuery(phrase: string): TextQuery {
  const query = textQuery(phrase);
  const sure = query.clauses.filter(({ word }) => [...word].length > 1);
  if (sure.length === 0) return query;
  return { ...query, clauses: sure, literal: sure.map(({ literal }) => literal).join(' & ') };
}

export type SearchScope = 'all' | 'title';

/** Finds the documents that match a query, in a transaction that only reads. */
export class HitFinder {
  readonly #tx: Tx;
  readonly #memory: SearchMemory;
  readonly #index: IndexName;
  readonly #scope: SearchScope;

  private constructor(tx: Tx, memory: SearchMemory, index: IndexName, scope: SearchScope) {
    this.#tx = tx;
    this.#memory = memory;
    this.#index = index;
    this.#scope = scope;
  }

  static async begin(tx: Tx, memory: SearchMemory, scope: SearchScope): Promise<HitFinder> {
    const { index } = await memory.fresh(tx);
    await prepareSearch(tx);
    return new HitFinder(tx, memory, index, scope);
  }

  get index(): IndexName {
    return this.#index;
  }

  /**
   * Everything that matches whole: all words and numbers, or the title by its pieces; phrases letter by letter. When
   * nothing does, what is given up is said: words that stand nowhere, then all but any word, then pieces of titles.
   */
  async find(query: string, hasty = true): Promise<Hits> {
    const { numbers, rest, phrases, isHasty } = askedOf(query, hasty);
    const asked = textQuery(rest, numbers);
    const whole = await this.#whole(asked, phrases);
    if (whole.set.isEmpty && isHasty) return this.find(query, false);
    if (!whole.set.isEmpty || phrases.length > 0) return whole;
    const acrossWords = numbers.length > 0 ? undefined : await this.#acrossWords(rest);
    return acrossWords ?? (await this.#relaxed(asked)) ?? whole;
  }

  /** How many documents match a query whole. */
  async count(query: string, hasty = true): Promise<number> {
    const { numbers, rest, phrases, isHasty } = askedOf(query, hasty);
    const { size } = (await this.#whole(textQuery(rest, numbers), phrases)).set;
    return size === 0 && isHasty ? this.count(query, false) : size;
  }

  async #whole(asked: TextQuery, phrases: readonly string[]): Promise<Hits> {
    // A phrase is first looked for by the words inside it that are sure to be words, or by a title's pieces.
    const parts = [asked, ...phrases.map(phraseQuery)].filter((part) => part.literal !== '');
    let [found, inTitle]: (OrdinalSet | undefined)[] = [];
    for (const part of parts) {
      const pieces = await this.#meeting(part.pieces);
      const titles = (await this.#allInTitle(part.clauses)).or(pieces);
      const set = this.#scope === 'title' ? titles : (await this.#all(part.clauses)).or(pieces);
      found = found ? found.and(set) : set;
      inTitle = inTitle ? inTitle.and(titles) : titles;
    }
    const hits: Hits = {
      set: this.#standing(found ?? new OrdinalSet()),
      inTitle: inTitle ?? new OrdinalSet(),
      literal: parts.map((part) => part.literal).join(' & '),
      terms: [...phrases, ...asked.terms],
      relaxation: null,
      comparedOnly: null,
    };
    return phrases.length === 0 ? hits : this.#withPhrases(hits, phrases);
  }

  /** A single stretch of characters whose cut into words differs from the text's: compared letter by letter. */
  async #acrossWords(rest: string): Promise<Hits | undefined> {
    if (!ONE_STRETCH.test(rest) || this.#scope === 'title') return undefined;
    const found = await this.#whole(NOTHING_ASKED, [rest]);
    return found.set.isEmpty ? undefined : found;
  }

  async #withPhrases(hits: Hits, phrases: readonly string[]): Promise<Hits> {
    let candidates = this.#promising(hits, MOST_COMPARED);
    const isPart = hits.set.size > candidates.length;
    for (const phrase of phrases) {
      const spellings = [...new Set([normaliseText(phrase), phrase.toLowerCase()])];
      candidates = await ordinalsWithPhrase(this.#tx, candidates, spellings, this.#scope);
    }
    return { ...hits, set: OrdinalSet.from(candidates), comparedOnly: isPart ? MOST_COMPARED : null };
  }

  /** Some of the hits: title hits first, newest first. */
  #promising({ set, inTitle }: Hits, limit: number): number[] {
    const first = this.#memory.columns.newest(set.and(inTitle), limit);
    return [...first, ...this.#memory.columns.newest(set.without(inTitle), limit - first.length)];
  }

  async #relaxed({ clauses, anyPieceLiteral, terms, literal }: TextQuery): Promise<Hits | undefined> {
    const present: QueryClause[] = [];
    const dropped: QueryClause[] = [];
    for (const clause of clauses) {
      ((await this.#stands(clause)) ? present : dropped).push(clause);
    }
    const wordsOf = (some: readonly QueryClause[]): string[] =>
      some.map(({ word, isNumber }) => (isNumber ? numberOfKey(word) : word));
    const base = { inTitle: new OrdinalSet(), terms, comparedOnly: null };
    const relaxation = (kind: Relaxation['kind']): Relaxation => ({
      kind,
      kept: wordsOf(present),
      dropped: wordsOf(dropped),
    });
    // A number that no document has is not to be met by any other.
    const isWithoutNumber = dropped.some((clause) => clause.isNumber);
    if (isWithoutNumber) return undefined;
    if (dropped.length > 0 && present.length > 0) {
      // What a mistyped word leaves beside it are lone characters, which say little and begin many words.
      const words = present.filter(({ word, isNumber }) => isNumber || [...word].length > 1);
      const kept = words.length > 0 ? words : present;
      const set = this.#standing(await this.#ofAll(kept));
      const joined = kept.map((clause) => clause.literal).join(' & ');
      const said = { ...relaxation('some_words'), kept: wordsOf(kept) };
      if (!set.isEmpty) return { ...base, set, literal: joined, relaxation: said };
    }
    if (present.length > 1 && !clauses.some((clause) => clause.isNumber)) {
      let set = new OrdinalSet();
      for (const clause of present) set = set.or(await this.#ofClause(clause));
      const joined = present.map((clause) => clause.literal).join(' | ');
      return { ...base, set, literal: joined, relaxation: relaxation('any_word') };
    }
    if (anyPieceLiteral === '' || !anyPieceLiteral.includes('|')) return undefined;
    const set = this.#standing(await this.#of(anyPieceLiteral));
    if (set.isEmpty) return undefined;
    const pairs = [...anyPieceLiteral.matchAll(/'t:([^']+)'/g)].map((match) => match[1]!);
    return {
      ...base,
      set,
      inTitle: set,
      literal: literal === '' ? anyPieceLiteral : `${literal} | ${anyPieceLiteral}`,
      terms: pairs,
      relaxation: { kind: 'pieces', kept: pairs, dropped: [] },
    };
  }

  /** Whether anything holds it. All hits of a lone character, the beginning of many words, would take longest to read. */
  async #stands(clause: QueryClause): Promise<boolean> {
    if ([...clause.word].length === 1 && (await isBeginningOfWord(this.#tx, clause.word))) return true;
    return !(await this.#ofClause(clause)).isEmpty;
  }

  #ofAll(clauses: readonly QueryClause[]): Promise<OrdinalSet> {
    return this.#scope === 'title' ? this.#allInTitle(clauses) : this.#all(clauses);
  }

  async #ofClause(clause: QueryClause): Promise<OrdinalSet> {
    return this.#standing(await this.#ofAll([clause]));
  }

  #all(clauses: readonly QueryClause[]): Promise<OrdinalSet> {
    return this.#meeting(clauses.map((clause) => clause.literal));
  }

  #allInTitle(clauses: readonly QueryClause[]): Promise<OrdinalSet> {
    return this.#meeting(clauses.flatMap((clause) => clause.titleLiterals));
  }

  /** Where all of some literals match: from the sets at hand, else the database meets them in one go. */
  async #meeting(literals: readonly string[]): Promise<OrdinalSet> {
    if (literals.length === 0) return new OrdinalSet();
    const whole = literals.join(' & ');
    if (!literals.every((literal) => this.#memory.has(literal))) return this.#of(whole);
    let common: OrdinalSet | undefined;
    for (const literal of literals) {
      const set = await this.#of(literal);
      common = common ? common.and(set) : set;
    }
    return common!;
  }

  async #of(literal: string): Promise<OrdinalSet> {
    return literal === '' ? new OrdinalSet() : this.#memory.hits(this.#tx, this.#index, literal);
  }

  #standing(set: OrdinalSet): OrdinalSet {
    return set.and(this.#memory.columns.standing);
  }
}
