import type { Language } from '../language.ts';

interface Named {
  readonly name: string;
  readonly nameEn: string;
}

/** The name of a site in the language of the page, with the language it is in: not every site has an English one. */
export function siteName(site: Named, language: Language): { text: string; lang: string } {
  return language === 'en' && site.nameEn !== ''
    ? { text: site.nameEn, lang: 'en' }
    : { text: site.name, lang: 'zh-CN' };
}
