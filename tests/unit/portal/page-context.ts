import type { PageContext } from '../../../src/portal/frame/page-context.ts';
import { addressesOf } from '../../../src/portal/frame/page-context.ts';
import { textsIn } from '../../../src/portal/language.ts';
import type { Language } from '../../../src/portal/language.ts';
import { UNNAMED_SITE, type Site } from '../../../src/modules/platforms/index.ts';

const PORTAL: Site = {
  ...UNNAMED_SITE,
  name: '宁州市人民政府',
  nameEn: 'Ningzhou',
  domain: 'www.example.gov.cn',
  siteIdCode: '3300000001',
  sponsor: '宁州市人民政府办公室',
};

/** A page context for rendering parts without a server. */
export function contextFor(language: Language = 'zh', today = '2026-11-21'): PageContext {
  return {
    language,
    t: textsIn(language),
    older: false,
    today,
    path: '/',
    query: '',
    ...addressesOf({ site: PORTAL, portal: PORTAL, base: '', isOwnHost: false }, language),
  };
}
