import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { canonicalJson, sha256 } from '../../../kernel/json.ts';
import type { SitesTable } from './site-tables.ts';
import type { PlatformsTables } from './tables.ts';

export type SiteRow = Selectable<SitesTable>;

/** Id of the city's portal; every other site has an id of its own. */
export const CITY_SITE_ID = 'site';

const tables = (db: Database | Tx) => db.withTables<PlatformsTables>();

/** Every site, closed ones too, in the order in which they were opened; the portal first. */
export async function loadSites(db: Database | Tx): Promise<SiteRow[]> {
  const rows = await tables(db).selectFrom('sites').selectAll().orderBy('opened_on').orderBy('id').execute();
  return rows.sort((a, b) => Number(b.kind === 'city') - Number(a.kind === 'city'));
}

/** One site. */
export function siteRowById(db: Database | Tx, id: string): Promise<SiteRow | undefined> {
  return tables(db).selectFrom('sites').selectAll().where('id', '=', id).executeTakeFirst();
}

/** One site, locked for the rest of the transaction. */
export function lockSite(tx: Tx, id: string): Promise<SiteRow | undefined> {
  return tables(tx).selectFrom('sites').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

const writable = (row: SiteRow) => ({ ...row, hostnames: JSON.stringify(row.hostnames) });

export async function insertSite(tx: Tx, row: SiteRow): Promise<void> {
  await tables(tx).insertInto('sites').values(writable(row)).execute();
}

export async function updateSiteRow(tx: Tx, row: SiteRow): Promise<void> {
  await tables(tx)
    .updateTable('sites')
    .set(writable(row))
    .where('id', '=', row.id)
    .where('agency_id', '=', row.agency_id)
    .execute();
}

/** Digest of a site as stored, for its facts. */
export const digestOfSite = (row: SiteRow): string => sha256(canonicalJson(row));

/** Digests of stored sites, for `verify`. */
export async function digestsOfSites(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tables(db).selectFrom('sites').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, digestOfSite(row)]));
}
