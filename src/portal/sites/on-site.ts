import { yearOf } from '../../kernel/dates.ts';
import {
  listOnSite,
  listReleased,
  newestReleases,
  placeOnSite,
  publicCounts,
  siteOverview,
} from '../../modules/disclosure/index.ts';
import type { PlaceOnSite, ReleasedList, SiteOverview } from '../../modules/disclosure/index.ts';
import { columnsOf, siteFrame } from '../../modules/platforms/index.ts';
import type { Column, Site } from '../../modules/platforms/index.ts';
import type { PageContext } from '../frame/page-context.ts';
import type { Portal } from '../portal.ts';

/** The agency whose own site this is; undefined on the portal, where all agencies stand. */
export const agencyOfSite = (site: Site): string | undefined =>
  site.kind === 'agency' ? (site.agencyId ?? undefined) : undefined;

interface ListFilters {
  readonly agencyId?: string | undefined;
  readonly columnId?: string | undefined;
  readonly page?: number;
  readonly pageSize?: number;
  readonly [filter: string]: unknown;
}

/**
 * Documents under filters as they stand on the site of the page: on an agency's site its own and what it carries, in a
 * column of the portal everybody's and what the portal carries.
 */
export function listFor(
  { ask }: Portal,
  { site }: Pick<PageContext, 'site'>,
  filters: ListFilters,
): Promise<ReleasedList> {
  const agencyId = agencyOfSite(site);
  if (agencyId !== undefined) return ask(listOnSite, { ...filters, agencyId, of: 'agency' });
  const isPortalsColumn =
    site.agencyId !== null && filters.columnId !== undefined && filters.agencyId === undefined;
  return isPortalsColumn
    ? ask(listOnSite, { ...filters, agencyId: site.agencyId!, of: 'all' })
    : ask(listReleased, filters);
}

/** What the first page and the catalogue of the site show: the newest, and figures by column. */
export async function overviewFor(
  { ask }: Portal,
  { site, today }: Pick<PageContext, 'site' | 'today'>,
  perKind: number,
): Promise<SiteOverview> {
  const agencyId = agencyOfSite(site);
  if (agencyId !== undefined) return ask(siteOverview, { agencyId, perKind });
  const [newest, counts] = await Promise.all([
    ask(newestReleases, { perKind }),
    ask(publicCounts, { year: yearOf(today) }),
  ]);
  return { newest, counts };
}

/** The columns of the site: an agency's with its own ones; on the portal the frame with the government's own ones. */
export async function columnsFor(
  { runtime }: Portal,
  { site }: Pick<PageContext, 'site'>,
): Promise<Column[]> {
  const agencyId = agencyOfSite(site);
  if (agencyId !== undefined) return columnsOf(runtime.db, agencyId);
  if (site.agencyId === null) return siteFrame();
  const own = (await columnsOf(runtime.db, site.agencyId)).filter(({ fixed }) => !fixed);
  return siteFrame().flatMap((column) => {
    if (column.id === 'statutory_content') return [column];
    const below = own.filter(({ parentId }) => parentId === column.id);
    const after =
      column.id === 'art21_township' ? own.filter(({ parentId }) => parentId === 'statutory_content') : [];
    return [
      column,
      ...below,
      ...after.flatMap((each) => [each, ...own.filter(({ parentId }) => parentId === each.id)]),
    ];
  });
}

/** How a document stands on an agency's site; everything published stands on the portal. */
export async function placeFor(
  { ask }: Portal,
  { site }: Pick<PageContext, 'site'>,
  documentId: string,
): Promise<PlaceOnSite> {
  const agencyId = agencyOfSite(site);
  if (agencyId === undefined) return { as: 'own', columns: [] };
  return ask(placeOnSite, { agencyId, documentId });
}

/** What narrows a search to the site it is asked on. */
export function searchedSite(site: Site): { readonly siteAgencyId?: string } {
  const agencyId = agencyOfSite(site);
  return agencyId === undefined ? {} : { siteAgencyId: agencyId };
}
