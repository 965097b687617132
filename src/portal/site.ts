import type { FastifyRequest } from 'fastify';
import type { Problem } from '../kernel/errors.ts';
import type { Runtime } from '../kernel/runtime/context.ts';
import { siteOf } from '../modules/platforms/index.ts';
import type { Site } from '../modules/platforms/index.ts';
import { errorPage } from './frame/error-page.ts';
import { lastKnownPlace } from './sites/site-directory.ts';

/** The portal's particulars, for what is the same on every site. */
export const currentSite = (runtime: Runtime): Promise<Site> => siteOf(runtime.db);

/** An error as a page. It must work when nothing else does, so it asks no database: it shows the site last known. */
export function renderErrorPage(
  request: FastifyRequest,
  status: number,
  problems: readonly Problem[],
): string {
  return errorPage(request, status, problems, lastKnownPlace(request), new Date());
}
