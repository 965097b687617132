/** What a link on the site leads to, when it can be a file: its address and the file it becomes. */
export interface StaticAddress {
  /** Path with `?page=N` where a list goes on, as a browser asks for it. */
  readonly address: string;
  /** Path below the folder of the site, without the ending that a page gets. */
  readonly file: string;
}

/** Places that answer each reader differently; links to them are left to the running system. */
const LIVE =
  /^(?:\/en)?\/(?:api|office|request|track|view|search|preview|subscriptions|tools|healthz)(?:\/|$)/;
/** Where an agency without an account hands in its report. */
const LIVE_FORM = /^(?:\/en)?\/annual-reports\/submit(?:\/|$)/;
/** Attachments: whether one may be seen is asked each time (a withdrawn one must be gone at once). */
const FILES = /^\/files\//;
const PATH = /^(?:\/[\p{L}\p{N}._~-]+)*\/?$/u;

/**
 * The file that a link's target becomes; undefined for what must stay live, leads elsewhere, or is a choice of filters
 * (only pages of a list are files, their number in the name).
 */
export function staticAddress(link: string): StaticAddress | undefined {
  const [beforeHash = ''] = link.split('#', 1);
  const [path = '', query] = beforeHash.split('?', 2);
  const decoded = decodedPath(path);
  if (decoded === undefined || !PATH.test(decoded) || decoded.includes('..')) return undefined;
  if (LIVE.test(decoded) || LIVE_FORM.test(decoded) || FILES.test(decoded)) return undefined;
  const page = query === undefined ? '' : /^page=([1-9]\d{0,4})$/.exec(query)?.[1];
  if (page === undefined) return undefined;
  const place = decoded.replace(/\/$/, '').slice(1) || 'index';
  return { address: beforeHash, file: page === '' ? place : `${place}@page=${page}` };
}

function decodedPath(path: string): string | undefined {
  if (!path.startsWith('/') || path.startsWith('//')) return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

const LINK = /\b(?:href|src)="([^"]*)"/g;
const LOCATION = /<loc>([^<]*)<\/loc>/g;

/** Every link of a page, or of a sitemap, as written there; full addresses of this site as paths. */
export function linksOf(text: string, isSitemap: boolean): string[] {
  const found = [...text.matchAll(isSitemap ? LOCATION : LINK)].map(([, link]) => unescaped(link!));
  return isSitemap ? found.map(pathOf).filter((path) => path !== undefined) : found;
}

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

function pathOf(address: string): string | undefined {
  const url = URL.parse(address);
  return url ? url.pathname + url.search : undefined;
}
