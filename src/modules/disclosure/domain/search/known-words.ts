import { editDistance, mistakesAllowed } from './correct-word.ts';

/** A word of titles and keywords, with how many documents have it. */
export interface KnownWord {
  readonly word: string;
  readonly documents: number;
}

export interface NearWord extends KnownWord {
  readonly mistakes: number;
}

const SHORTEST = 2;

/** The words that a mistyped one may have meant, found by the characters they share with it. */
export class KnownWords {
  readonly #words: readonly KnownWord[];
  readonly #known: ReadonlySet<string>;
  readonly #byCharacter = new Map<string, number[]>();

  constructor(words: readonly KnownWord[]) {
    this.#words = words.filter(({ word }) => [...word].length >= SHORTEST);
    this.#known = new Set(words.map(({ word }) => word));
    for (const [at, { word }] of this.#words.entries()) {
      for (const character of new Set(word)) {
        const places = this.#byCharacter.get(character);
        if (places) places.push(at);
        else this.#byCharacter.set(character, [at]);
      }
    }
  }

  get size(): number {
    return this.#words.length;
  }

  has(word: string): boolean {
    return this.#known.has(word);
  }

  /** Known words so few mistakes away that this one may have been meant, the commonest first; not the word itself. */
  near(typed: string): NearWord[] {
    const length = [...typed].length;
    const allowed = mistakesAllowed(length);
    const found: NearWord[] = [];
    const sharing = new Set([...new Set(typed)].flatMap((one) => this.#byCharacter.get(one) ?? []));
    for (const at of sharing) {
      const { word, documents } = this.#words[at]!;
      if (Math.abs([...word].length - length) > allowed) continue;
      const mistakes = editDistance(typed, word);
      if (mistakes > 0 && mistakes <= allowed) found.push({ word, documents, mistakes });
    }
    return found.sort((a, b) => b.documents - a.documents || (a.word < b.word ? -1 : 1));
  }
}
