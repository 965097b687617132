import type { z } from 'zod';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { listAgencies } from '../../identity/index.ts';
import type { exportSitesInput, SiteRow } from '../contract.ts';
import { pathOfSite, sitesOf } from './site.ts';

type Filters = Omit<z.output<typeof exportSitesInput>, 'format'>;

/** The sites under the filters. A server has hundreds at most, so they are filtered and sorted here. */
export async function siteList(db: Database | Tx, filters: Filters): Promise<SiteRow[]> {
  const names = new Map(
    (await listAgencies(db, { includeClosed: true })).map(({ id, name }, at) => [id, { name, at }]),
  );
  const rows = (await sitesOf(db)).map((site) => ({
    ...site,
    agencyName: names.get(site.agencyId ?? '')?.name ?? '',
    path: pathOfSite(site),
  }));
  const { kind, state, text, sort, direction } = filters;
  const found = rows.filter(
    (row) =>
      (kind === undefined || row.kind === kind) &&
      (state === undefined || row.state === state) &&
      (!text || searched(row).some((value) => value.toLowerCase().includes(text.toLowerCase()))),
  );
  const place = (row: SiteRow) => names.get(row.agencyId ?? '')?.at ?? -1;
  const order: Record<Filters['sort'], (a: SiteRow, b: SiteRow) => number> = {
    order: (a, b) => place(a) - place(b),
    name: (a, b) => a.name.localeCompare(b.name, 'zh'),
    code: (a, b) => a.siteIdCode.localeCompare(b.siteIdCode),
    state: (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state),
  };
  found.sort(order[sort]);
  return direction === 'asc' ? found : found.reverse();
}

const STATES = ['open', 'closing', 'closed'];

const searched = ({ name, nameEn, sponsor, siteIdCode, domain, agencyName, slug }: SiteRow): string[] => [
  name,
  nameEn,
  sponsor,
  siteIdCode,
  domain,
  agencyName,
  slug ?? '',
];
