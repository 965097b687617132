import type { Site } from '../../modules/platforms/contract.ts';

/** The full, stable address of a path of this site, for what leaves the page: canonical links, codes on paper. */
export const stableAddress = (site: Pick<Site, 'domain'>, path: string): string =>
  `https://${site.domain}${path}`;
