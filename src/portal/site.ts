import type { FastifyRequest } from 'fastify';
import type { Problem } from '../kernel/errors.ts';
import type { Runtime } from '../kernel/runtime/context.ts';
import { siteOf, UNNAMED_SITE } from '../modules/platforms/index.ts';
import type { Site } from '../modules/platforms/index.ts';
import { errorPage } from './frame/error-page.ts';

let lastKnown: Site = UNNAMED_SITE;

/** The site's particulars. */
export async function currentSite(runtime: Runtime): Promise<Site> {
  lastKnown = await siteOf(runtime.db);
  return lastKnown;
}

/** An error as a page. It must work when nothing else does, so it asks no database: it shows the site last known. */
export function renderErrorPage(
  request: FastifyRequest,
  status: number,
  problems: readonly Problem[],
): string {
  return errorPage(request, status, problems, lastKnown, new Date());
}
