import { publicScheme } from '../../modules/disclosure/index.ts';
import { agencyByWord, listAgencies } from '../../modules/identity/index.ts';
import { columnsOf, publicReadingPlaces, type Site } from '../../modules/platforms/index.ts';
import { readingPlacesPage } from '../pages/reading-places.ts';
import { schemePage } from '../pages/scheme.ts';
import { sharedPage } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { pageNotFound } from './not-found.ts';
import { queryTexts } from './query.ts';
import { siteColumn } from './site-column.ts';

/** The publication scheme of an agency, and the reading places. On an agency's site both are that agency's. */
export function schemeRoutes(portal: Portal): void {
  const { runtime, ask } = portal;

  sharedPage(portal, '/statutory-content/scheme', async (ctx, request) => {
    const agencies = await listAgencies(runtime.db);
    const word = queryTexts(request)['agency'];
    const own = ownAgency(ctx.site);
    const agency = own
      ? agencies.find(({ id }) => id === own)
      : word
        ? await agencyByWord(runtime.db, word)
        : agencies[0];
    if (!agency) throw pageNotFound();
    const scheme = await ask(publicScheme, { agencyId: agency.id });
    const columns = await columnsOf(runtime.db, agency.id);
    return schemePage(ctx, {
      column: siteColumn('statutory_content'),
      agencies: own ? [] : agencies,
      agency,
      statutoryItems: columns.filter(({ parentId }) => parentId !== null),
      scheme,
    });
  });

  sharedPage(portal, '/reading-places', async (ctx) => {
    const { places } = await ask(publicReadingPlaces, { agencyId: ownAgency(ctx.site) });
    return readingPlacesPage(ctx, places);
  });
}

/** The agency whose site it is; none on the city's portal, which stands for all. */
const ownAgency = ({ kind, agencyId }: Pick<Site, 'kind' | 'agencyId'>): string | undefined =>
  kind === 'city' ? undefined : (agencyId ?? undefined);
