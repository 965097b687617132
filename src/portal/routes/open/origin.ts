import type { FastifyRequest } from 'fastify';
import type { Site } from '../../../modules/platforms/contract.ts';

const HOST = /^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * The site's address as the reader reached it, for answers that must hold full addresses (sitemap, feeds). A host that is
 * none gives the site's own domain.
 */
export function originOf(request: FastifyRequest, site: Site): string {
  return HOST.test(request.host) ? `${request.protocol}://${request.host}` : `https://${site.domain}`;
}
