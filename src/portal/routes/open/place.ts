import type { FastifyRequest } from 'fastify';
import { AppError } from '../../../kernel/errors.ts';
import { addressesOf } from '../../frame/page-context.ts';
import { pathIn } from '../../language.ts';
import type { Language } from '../../language.ts';
import type { Portal } from '../../portal.ts';
import { agencyOfSite } from '../../sites/on-site.ts';
import type { SitePlace } from '../../sites/site-place.ts';
import { originOf } from './origin.ts';

/** The site that data is asked from, and how its addresses are written in full. */
export interface DataPlace extends SitePlace {
  /** Protocol and host as the reader reached them. */
  readonly origin: string;
  /** Whose site it is; undefined on the portal. */
  readonly agencyId: string | undefined;
  /** The full address of a page of the site. */
  page(language: Language, path: string): string;
  /** A path below the portal that names the same thing wherever the site is reached. */
  name(language: Language, path: string): string;
}

/** The place data is asked from. Throws when the address names no site, or one that is closed. */
export async function dataPlace(portal: Portal, request: FastifyRequest): Promise<DataPlace> {
  const place = await portal.sites.placeFor(request);
  const { site } = place;
  if (site.state === 'closed') throw siteClosed(site.name);
  const origin = originOf(request, place.isOwnHost ? site : place.portal);
  const within = site.slug === null ? '' : `/sites/${site.slug}`;
  return {
    ...place,
    origin,
    agencyId: agencyOfSite(site),
    page: (language, path) => `${origin}${addressesOf(place, language).href(path)}`,
    name: (language, path) => pathIn(language, `${within}${path}`),
  };
}

const siteClosed = (name: string): AppError =>
  new AppError('not_found', {
    code: 'site_closed',
    zh: `“${name}”已经关停，不再提供订阅源和站点地图。请使用门户网站的。`,
    en: `“${name}” has been closed and offers neither feeds nor a sitemap; use those of the portal.`,
  });
