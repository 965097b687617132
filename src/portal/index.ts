import type { FastifyInstance } from 'fastify';
import type { Runtime } from '../kernel/runtime/context.ts';
import { createPortal } from './portal.ts';
import { countPageViews } from './counting/page-views.ts';
import { agencyRoutes } from './routes/agencies.ts';
import { assetRoutes } from './routes/assets.ts';
import { catalogueRoutes } from './routes/catalogue.ts';
import { checkRoutes } from './routes/check.ts';
import { columnRoutes } from './routes/columns.ts';
import { documentsCsvRoutes } from './routes/documents-csv.ts';
import { ownActRoutes } from './routes/own-acts.ts';
import { openRoutes } from './routes/open/index.ts';
import { ownFileRoutes } from './routes/own-files.ts';
import { movedRoutes } from './routes/moved.ts';
import { previewRoutes } from './routes/preview.ts';
import { readingRoutes } from './routes/reading.ts';
import { policyRoutes } from './routes/policies.ts';
import { reportRoutes } from './routes/reports.ts';
import { gazetteRoutes } from './routes/gazette.ts';
import { schemeRoutes } from './routes/scheme.ts';
import { seriesRoutes } from './routes/series.ts';
import { submissionFormRoutes } from './routes/submission-form.ts';
import { submissionRoutes } from './routes/submission.ts';
import { requestingRoutes } from './routes/requesting.ts';
import { searchRoutes } from './routes/searching.ts';
import { siteRoutes } from './routes/sites.ts';
import { subscriptionRoutes } from './routes/subscriptions.ts';
import { trackingRoutes } from './routes/tracking.ts';
import { viewRoutes } from './routes/view.ts';

export { renderErrorPage } from './site.ts';
export { withoutSite } from './sites/site-address.ts';
export { PAGE_POLICY } from './serving/headers.ts';

/** Registers the public site (with subscriptions by mail where mail is sent) on the server: pages in Chinese at `/`, in English below `/en`. */
export function registerPortal(
  server: FastifyInstance,
  runtime: Runtime,
  { hasMail = false }: { hasMail?: boolean } = {},
): void {
  const portal = createPortal(server, runtime);
  const views = countPageViews(server.server, runtime, portal.sites.slugOfHost, (message) =>
    server.log.warn(message),
  );
  server.addHook('onClose', () => views.stop());
  assetRoutes(portal);
  viewRoutes(portal);
  readingRoutes(portal);
  searchRoutes(portal);
  columnRoutes(portal);
  schemeRoutes(portal);
  gazetteRoutes(portal);
  agencyRoutes(portal);
  reportRoutes(portal);
  seriesRoutes(portal);
  openRoutes(portal);
  policyRoutes(portal);
  documentsCsvRoutes(portal);
  catalogueRoutes(portal);
  checkRoutes(portal);
  submissionRoutes(portal);
  submissionFormRoutes(portal);
  siteRoutes(portal);
  requestingRoutes(portal);
  subscriptionRoutes(portal, hasMail);
  trackingRoutes(portal);
  ownActRoutes(portal);
  ownFileRoutes(portal);
  previewRoutes(portal);
  movedRoutes(portal);
}
