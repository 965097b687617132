import type { Texts } from './text/zh.ts';
import { zh } from './text/zh.ts';
import { en } from './text/en.ts';

/** Interface languages, Chinese first. Published matter itself stays in the language it was published in. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Wording given in both languages, as the modules' labels and problems are. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

const TEXTS: Readonly<Record<Language, Texts>> = { zh, en };

export function textsIn(language: Language): Texts {
  return TEXTS[language];
}

/** The path of a page in a language: English pages lie below `/en`. */
export function pathIn(language: Language, path: string): string {
  if (language === 'zh') return path;
  return path === '/' ? '/en' : `/en${path}`;
}
