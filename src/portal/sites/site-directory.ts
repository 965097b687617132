import type { FastifyRequest } from 'fastify';
import type { Runtime } from '../../kernel/runtime/context.ts';
import { sitesOf, UNNAMED_SITE } from '../../modules/platforms/index.ts';
import type { Site } from '../../modules/platforms/index.ts';
import { pageNotFound } from '../routes/not-found.ts';
import { hostOf, slugOf } from './site-address.ts';
import { placeOf, portalPlace, type SitePlace } from './site-place.ts';

/** The sites of a server as last read. Whoever needs them as they are now reads them again: one small query. */
export interface SiteDirectory {
  read(): Promise<readonly Site[]>;
  /** The site a request is for, read anew; throws when its address names none. */
  placeFor(request: FastifyRequest): Promise<SitePlace>;
  /**
   * What a host name adds to the key of a page kept in memory. A name that has become a site's since the last reading
   * is of no harm: its opening left a fact, and no page kept before that fact is given out again.
   */
  keyOfHost(host: string | undefined): string;
  /** The address name of the site that has the host name; empty for the portal. */
  slugOfHost(host: string | undefined): string;
}

let lastRead: readonly Site[] = [UNNAMED_SITE];

export function createSiteDirectory(runtime: Runtime): SiteDirectory {
  let byHost = new Map<string, Site>();
  // Asked twice for every request, mostly with the same name.
  let lastHost: string | undefined;
  let lastSite: Site | undefined;
  const siteOf = (host: string | undefined): Site | undefined => {
    if (byHost.size === 0) return undefined;
    if (host !== lastHost) {
      lastHost = host;
      lastSite = byHost.get(hostOf(host));
    }
    return lastSite;
  };
  const read = async (): Promise<readonly Site[]> => {
    const sites = await sitesOf(runtime.db);
    byHost = new Map(
      sites
        .filter(({ kind }) => kind === 'agency')
        .flatMap((site) => site.hostnames.map((name) => [name, site])),
    );
    lastHost = lastSite = undefined;
    lastRead = sites;
    return sites;
  };
  return {
    read,
    placeFor: async (request) => {
      const place = placeOf(await read(), { slug: slugOf(request.raw), host: hostOf(request.headers.host) });
      if (!place) throw pageNotFound();
      return place;
    },
    keyOfHost: (host) => siteOf(host)?.id ?? '',
    slugOfHost: (host) => siteOf(host)?.slug ?? '',
  };
}

/** The site a request is for as far as it is known: for answers that must work when the database does not. */
export function lastKnownPlace(request: FastifyRequest): SitePlace {
  const place = placeOf(lastRead, { slug: slugOf(request.raw), host: hostOf(request.headers.host) });
  return place ?? portalPlace(lastRead.find(({ kind }) => kind === 'city') ?? UNNAMED_SITE);
}
