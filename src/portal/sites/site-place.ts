import type { Site } from '../../modules/platforms/contract.ts';

/** The site a page stands on, and where. */
export interface SitePlace {
  readonly site: Site;
  /** The city's portal; the same as `site` there. */
  readonly portal: Site;
  /** What comes before every path of the site: empty at the root of a host, else `/sites/<slug>`. */
  readonly base: string;
  /** The site is reached by a host name of its own, so that the portal is elsewhere. */
  readonly isOwnHost: boolean;
}

/**
 * The site that answers under an address and a host name: the one the address names, else the one whose host name it is,
 * else the portal. Undefined when the address names none.
 */
export function placeOf(
  sites: readonly Site[],
  { slug, host }: { readonly slug: string | undefined; readonly host: string },
): SitePlace | undefined {
  const portal = sites.find(({ kind }) => kind === 'city')!;
  if (slug !== undefined) {
    const site = sites.find((each) => each.slug === slug);
    return site && { site, portal, base: `/sites/${slug}`, isOwnHost: false };
  }
  const site = siteOfHost(sites, host);
  return site ? { site, portal, base: '', isOwnHost: true } : portalPlace(portal);
}

/** The portal at the root of the server. */
export const portalPlace = (portal: Site): SitePlace => ({
  site: portal,
  portal,
  base: '',
  isOwnHost: false,
});

/** The agency's site that has the host name; the portal answers under every other name. */
const siteOfHost = (sites: readonly Site[], host: string): Site | undefined =>
  sites.find(({ kind, hostnames }) => kind === 'agency' && hostnames.includes(host));
