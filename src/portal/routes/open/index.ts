import type { Portal } from '../../portal.ts';
import { bulkRoutes } from './bulk.ts';
import { catalogRoutes } from './catalog.ts';
import { discoveryRoutes } from './discovery.ts';
import { feedRoutes } from './feeds.ts';
import { sitemapRoutes } from './sitemap.ts';

/** What is published, for programs: feeds, sitemap, catalogue of data, whole downloads. */
export function openRoutes(portal: Portal): void {
  discoveryRoutes(portal);
  sitemapRoutes(portal);
  feedRoutes(portal);
  catalogRoutes(portal);
  bulkRoutes(portal);
}
