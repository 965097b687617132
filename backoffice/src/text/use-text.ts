import { createContext, useContext } from 'react';
import { inLanguage } from './say.ts';
import type { Language, Say, Spoken, Wording } from './say.ts';

export const LanguageContext = createContext<{ language: Language; choose: (language: Language) => void }>({
  language: 'zh',
  choose: () => undefined,
});

export function useLanguage(): Language {
  return useContext(LanguageContext).language;
}

/** The wordings of a screen in the reader's language. */
export function useText<W extends Wording>(wording: W): Spoken<W> {
  return inLanguage(wording, useLanguage());
}

/** Picks the reader's language out of a text that the API gives in both. */
export function useSay(): (text: Say<string> | null | undefined) => string {
  const language = useLanguage();
  return (text) => text?.[language] ?? '';
}
