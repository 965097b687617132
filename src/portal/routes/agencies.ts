import { yearOf } from '../../kernel/dates.ts';
import { newestReleases, publicCounts } from '../../modules/disclosure/index.ts';
import { agencyByWord, listAgencies } from '../../modules/identity/index.ts';
import { agenciesPage, agencyPage } from '../pages/agencies.ts';
import { sharedPage } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { pageNotFound } from './not-found.ts';

/** The agencies and each one's page. */
export function agencyRoutes(portal: Portal): void {
  const { runtime, ask, sites } = portal;

  sharedPage(portal, '/agencies', async (ctx) => agenciesPage(ctx, await listAgencies(runtime.db)));

  sharedPage(portal, '/agencies/:code', async (ctx, request) => {
    const { code } = request.params as { code: string };
    const agency = await agencyByWord(runtime.db, code);
    if (!agency) throw pageNotFound();
    const [newest, counts, agencies, all] = await Promise.all([
      ask(newestReleases, { agencyId: agency.id }),
      ask(publicCounts, { agencyId: agency.id, year: yearOf(ctx.today) }),
      listAgencies(runtime.db),
      sites.read(),
    ]);
    const site = all.find(
      ({ id, kind, state, agencyId }) =>
        kind === 'agency' && state !== 'closed' && agencyId === agency.id && id !== ctx.site.id,
    );
    const subordinates = agencies.filter(({ parentId }) => parentId === agency.id);
    return agencyPage(ctx, { agency, subordinates, newest, counts, site });
  });
}
