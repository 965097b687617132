import type { FastifyRequest } from 'fastify';
import type { CalendarDate } from '../../kernel/dates.ts';
import { dateInShanghai } from '../../kernel/dates.ts';
import type { Site } from '../../modules/platforms/contract.ts';
import type { Language } from '../language.ts';
import { pathIn, textsIn } from '../language.ts';
import type { Texts } from '../text/zh.ts';

/** What every page needs to know of the request it answers. */
export interface PageContext {
  readonly language: Language;
  readonly t: Texts;
  readonly older: boolean;
  readonly site: Site;
  readonly today: CalendarDate;
  /** Path without the language prefix, e.g. `/search`. */
  readonly path: string;
  /** Query with its question mark, or empty. */
  readonly query: string;
  /** The same page's or another's address in this language. */
  href(path: string): string;
}

export const OLDER_COOKIE = 'gongkai_view';

/** Reads language (from the address), view (from its cookie) and place from a request. */
export function pageContext(
  request: FastifyRequest,
  site: Site,
  now: Date,
  language: Language = languageOf(request.url),
): PageContext {
  const [address = '/', query] = request.url.split('?', 2);
  const path = language === 'zh' ? address : address.replace(/^\/en(?=\/|$)/, '') || '/';
  return {
    language,
    t: textsIn(language),
    site,
    ...readerOf(request, now),
    path,
    query: query ? `?${query}` : '',
    href: (to) => pathIn(language, to),
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
