import type { FastifyRequest } from 'fastify';
import type { Problem } from '../kernel/errors.ts';
import type { Runtime } from '../kernel/runtime/context.ts';
import { siteOf, UNNAMED_SITE } from '../modules/platforms/index.ts';
import type { Site } from '../modules/platforms/index.ts';
import { errorPage } from './frame/error-page.ts';

/** The site's particulars change a few times in its life; pages may show the former ones for this long. */
const KEPT_MS = 5_000;

let known: { site: Site; at: number; runtime: Runtime } | undefined;

/** The site's particulars, read at most every few seconds. */
export async function currentSite(runtime: Runtime): Promise<Site> {
  const now = Date.now();
  if (known?.runtime === runtime && now - known.at < KEPT_MS) return known.site;
  known = { site: await siteOf(runtime.db), at: now, runtime };
  return known.site;
}

/** An error as a page. It must work when nothing else does, so it asks no database: it shows the site last known. */
export function renderErrorPage(
  request: FastifyRequest,
  status: number,
  problems: readonly Problem[],
): string {
  return errorPage(request, status, problems, known?.site ?? UNNAMED_SITE, new Date());
}
