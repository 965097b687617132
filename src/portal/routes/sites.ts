import { listAgencies } from '../../modules/identity/index.ts';
import { sitesPage } from '../pages/sites.ts';
import { sharedPage } from '../portal.ts';
import type { Portal } from '../portal.ts';

/** The map of sites. */
export function siteRoutes(portal: Portal): void {
  const { runtime, sites } = portal;

  sharedPage(portal, '/sites', async (ctx) =>
    sitesPage(ctx, { sites: await sites.read(), agencies: await listAgencies(runtime.db) }),
  );
}
