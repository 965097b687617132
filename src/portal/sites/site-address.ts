import type { IncomingMessage } from 'node:http';

/**
 * A site below a path: `/sites/health/guide` is `/guide` of the site `health`, `/en/sites/health/guide` the same in
 * English. The address is taken apart before any route is looked for, so that every page stands on every site.
 */
const BELOW_A_SITE = /^(\/en)?\/sites\/([a-z][a-z0-9-]{1,30})(\/[^?]*)?(\?.*)?$/;

/** What has one address on the server and none within a site. */
const ONCE_ONLY = /^\/(api|office|assets|files|healthz)(\/|$)/;

const slugs = new WeakMap<IncomingMessage, string>();

/** The address as the routes know it; the site it named is remembered with the request. */
export function withoutSite(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const match = BELOW_A_SITE.exec(url);
  if (!match) return url;
  const [, english = '', slug, path = '/', query = ''] = match;
  if (ONCE_ONLY.test(path)) return url;
  slugs.set(request, slug!);
  const inLanguage = english && path === '/' ? english : `${english}${path}`;
  return `${inLanguage}${query}`;
}

/** The site named by the address of a request; undefined for the root of the server. */
export const slugOf = (request: IncomingMessage): string | undefined => slugs.get(request);

/** The name by which the server was called, without its port. */
export const hostOf = (host: string | undefined): string => (host ?? '').toLowerCase().replace(/:\d+$/, '');
