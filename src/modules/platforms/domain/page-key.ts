/**
 * The pages whose views are counted, by the first part of their address: public reading only, never pages of a request
 * or its applicant.
 */
export const COUNTED_PAGES = [
  '',
  'documents',
  'statutory-content',
  'catalogue',
  'policies',
  'rules',
  'guide',
  'annual-reports',
  'agencies',
  'gazette',
  'search',
  'reading-places',
  'open-data',
  'sites',
] as const;
export type CountedPage = (typeof COUNTED_PAGES)[number];

const isCounted = (part: string): part is CountedPage => (COUNTED_PAGES as readonly string[]).includes(part);

export interface PageKey {
  /** Slug of the site, empty for the portal. */
  readonly site: string;
  /** Path without language and query: `/documents/abc`. */
  readonly page: string;
}

/**
 * What an address counts as, or undefined when it is not counted. Query and fragment are dropped: what somebody looked
 * for is nobody's business.
 */
export function pageKeyOf(url: string): PageKey | undefined {
  const path = url.split(/[?#]/, 1)[0]!;
  if (path.length > 160 || !/^\/[\w/-]*$/.test(path)) return undefined;
  let parts = path.split('/').filter((part) => part !== '');
  if (parts[0] === 'en') parts = parts.slice(1);
  let site = '';
  if (parts[0] === 'sites' && parts[1] !== undefined) {
    site = parts[1];
    parts = parts.slice(2);
    if (parts[0] === 'en') parts = parts.slice(1);
  }
  if (parts.length > 3 || !isCounted(parts[0] ?? '')) return undefined;
  return { site, page: `/${parts.join('/')}` };
}

/** The parts of a counted page: what it is, and which one of its kind. */
export function partsOfPage(page: string): { kind: CountedPage; rest: readonly string[] } | undefined {
  const [kind = '', ...rest] = page.split('/').filter((part) => part !== '');
  return isCounted(kind) ? { kind, rest } : undefined;
}

/** The document a page shows, if it shows one. */
export const documentOfPage = (page: string): string | undefined => /^\/documents\/([\w-]+)$/.exec(page)?.[1];

export const pageOfDocument = (documentId: string): string => `/documents/${documentId}`;

// What calls itself a machine. The name is looked at in passing and kept nowhere.
const MACHINE =
  /bot\b|bot\/|crawl|spider|slurp|scrapy|curl\/|wget|python|java\/|go-http|okhttp|headless|lighthouse|monitor|uptime|preview|facebookexternal|feedfetcher/i;

/** Whether a request comes from a program that says so, or from a browser that only fetches ahead. */
export function isMachine(headers: {
  readonly 'user-agent'?: string | undefined;
  readonly purpose?: string | string[] | undefined;
  readonly 'sec-purpose'?: string | string[] | undefined;
}): boolean {
  const agent = headers['user-agent'];
  if (agent === undefined || agent === '' || MACHINE.test(agent)) return true;
  return /prefetch|prerender/.test(String(headers['sec-purpose'] ?? headers.purpose ?? ''));
}
