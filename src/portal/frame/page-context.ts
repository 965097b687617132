import type { FastifyRequest } from 'fastify';
import type { CalendarDate } from '../../kernel/dates.ts';
import { dateInShanghai } from '../../kernel/dates.ts';
import type { Site } from '../../modules/platforms/contract.ts';
import type { Language } from '../language.ts';
import { pathIn, textsIn } from '../language.ts';
import type { SitePlace } from '../sites/site-place.ts';
import type { Texts } from '../text/zh.ts';
import { stableAddress } from './addresses.ts';

/** What every page needs to know of the request it answers. */
export interface PageContext {
  readonly language: Language;
  readonly t: Texts;
  readonly older: boolean;
  /** The site the page stands on. */
  readonly site: Site;
  /** The city's portal; the same as `site` there. */
  readonly portal: Site;
  readonly today: CalendarDate;
  /** Path within the site, without the language prefix, e.g. `/search`. */
  readonly path: string;
  /** Query with its question mark, or empty. */
  readonly query: string;
  /** A page of this site in this language. */
  href(path: string): string;
  /** A page of this site in a language. */
  hrefIn(language: Language, path: string): string;
  /** A page of the portal in this language, from wherever the reader is. */
  portalHref(path: string): string;
  /** The full address of a page of this site in this language, for what leaves the page. */
  fullHref(path: string): string;
  /** The first page of a site in this language. */
  hrefOfSite(site: Pick<Site, 'slug' | 'hostnames'>): string;
}

export const OLDER_COOKIE = 'gongkai_view';

/** Reads language (from the address), view (from its cookie) and place from a request. */
export function pageContext(
  request: FastifyRequest,
  place: SitePlace,
  now: Date,
  language: Language = languageOf(request.url),
): PageContext {
  const [address = '/', query] = request.url.split('?', 2);
  const path = language === 'zh' ? address : address.replace(/^\/en(?=\/|$)/, '') || '/';
  return {
    language,
    t: textsIn(language),
    ...readerOf(request, now),
    path,
    query: query ? `?${query}` : '',
    ...addressesOf(place, language),
  };
}

/** The site of a page, and how its links are written there. */
export function addressesOf(
  { site, portal, base, isOwnHost }: SitePlace,
  language: Language,
): Pick<PageContext, 'site' | 'portal' | 'href' | 'hrefIn' | 'portalHref' | 'fullHref' | 'hrefOfSite'> {
  const within = (path: string): string => (path === '/' && base !== '' ? base : `${base}${path}`);
  const portalHost = portal.hostnames[0] ?? portal.domain;
  const portalHref = (path: string): string => {
    const at = pathIn(language, path);
    return isOwnHost ? `//${portalHost}${at}` : at;
  };
  return {
    site,
    portal,
    href: (to) => pathIn(language, within(to)),
    hrefIn: (each, to) => pathIn(each, within(to)),
    portalHref,
    fullHref: (to) => stableAddress(isOwnHost ? site : portal, pathIn(language, within(to))),
    hrefOfSite: ({ slug, hostnames }) => {
      if (hostnames[0] !== undefined && slug !== null) return `//${hostnames[0]}${pathIn(language, '/')}`;
      return portalHref(slug === null ? '/' : `/sites/${slug}`);
    },
  };
}

/** What a shared page depends on besides its address: the day and the reader's view. */
export function readerOf(request: FastifyRequest, now: Date): Pick<PageContext, 'today' | 'older'> {
  return { today: dateInShanghai(now), older: isOlderView(request.headers.cookie) };
}

const OLDER_VIEW = new RegExp(`(?:^|;\\s*)${OLDER_COOKIE}=older(?:;|$)`);

/** Whether a `Cookie` header asks for the older readers' view. */
export function isOlderView(cookies: string | undefined): boolean {
  return cookies !== undefined && OLDER_VIEW.test(cookies);
}

function languageOf(url: string): Language {
  return /^\/en(?=[/?]|$)/.test(url) ? 'en' : 'zh';
}
