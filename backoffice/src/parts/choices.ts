import type { Language, Say } from '../text/say.ts';

/** Options of a choice field from a vocabulary, in its order. */
export function optionsOf<K extends string>(
  words: Readonly<Record<K, Say<string>>>,
  language: Language,
  only?: readonly K[],
): { value: K; label: string }[] {
  return (Object.keys(words) as K[])
    .filter((key) => !only || only.includes(key))
    .map((value) => ({ value, label: words[value][language] }));
}
