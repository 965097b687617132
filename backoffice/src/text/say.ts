/** A wording in the two languages of the house, Chinese first. */
export interface Say<T> {
  readonly zh: T;
  readonly en: T;
}
export type Language = keyof Say<unknown>;

/** Pairs a Chinese wording with its English one; wordings with a blank to fill are functions. */
export function say(zh: string, en: string): Say<string>;
export function say<T>(zh: T, en: T): Say<T>;
export function say(zh: unknown, en: unknown): Say<unknown> {
  return { zh, en };
}

export type Wording = Readonly<Record<string, Say<unknown>>>;

/** The wordings of one language, as screens use them. */
export type Spoken<W extends Wording> = { readonly [K in keyof W]: W[K]['zh'] };

const spoken = new WeakMap<Wording, Partial<Record<Language, unknown>>>();

/** Picks one language out of a set of wordings; the same object for the same set and language. */
export function inLanguage<W extends Wording>(wording: W, language: Language): Spoken<W> {
  const made = spoken.get(wording) ?? {};
  spoken.set(wording, made);
  made[language] ??= Object.fromEntries(
    Object.entries(wording).map(([key, value]) => [key, value[language]]),
  );
  return made[language] as Spoken<W>;
}
