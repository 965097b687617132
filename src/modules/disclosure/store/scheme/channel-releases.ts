import { sql } from 'kysely';
import type { z } from 'zod';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { canonicalJson, sha256 } from '../../../../kernel/json.ts';
import type { exportChannelReleasesInput, ReleaseChannel } from '../../contract.ts';
import { schemeTables, type ChannelReleaseRow } from '../scheme-tables.ts';

export type ChannelFilters = Omit<z.output<typeof exportChannelReleasesInput>, 'format'>;

export async function insertChannelReleases(tx: Tx, rows: readonly ChannelReleaseRow[]): Promise<void> {
  await schemeTables(tx)
    .insertInto('channel_releases')
    .values([...rows])
    .execute();
}

export async function updateChannelRelease(tx: Tx, row: ChannelReleaseRow): Promise<void> {
  await schemeTables(tx)
    .updateTable('channel_releases')
    .set(row)
    .where('id', '=', row.id)
    .where('agency_id', '=', row.agency_id)
    .execute();
}

/** One record, locked for the rest of the transaction. */
export function lockChannelRelease(tx: Tx, id: string): Promise<ChannelReleaseRow | undefined> {
  return schemeTables(tx)
    .selectFrom('channel_releases')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** One record. */
export function channelReleaseById(db: Database | Tx, id: string): Promise<ChannelReleaseRow | undefined> {
  return schemeTables(db).selectFrom('channel_releases').selectAll().where('id', '=', id).executeTakeFirst();
}

const SORTS = {
  published: sql`c.published_on`,
  recorded: sql`c.recorded_at`,
  channel: sql`c.channel`,
  title: sql`coalesce(e.title, c.title)`,
} as const;

const source = (db: Database | Tx, agencyId: string) =>
  schemeTables(db)
    .selectFrom('channel_releases as c')
    .leftJoin('documents as d', 'd.id', 'c.document_id')
    .leftJoin('document_editions as e', (join) =>
      join.onRef('e.document_id', '=', 'd.id').onRef('e.number', '=', 'd.newest_edition'),
    )
    .where('c.agency_id', '=', agencyId)
    .where('c.voided', '=', false);

function filtered(db: Database | Tx, filters: ChannelFilters) {
  const { agencyId, channel, outletId, documentId, from, to, text } = filters;
  let query = source(db, agencyId);
  if (channel) query = query.where('c.channel', '=', channel);
  if (outletId) query = query.where('c.outlet_id', '=', outletId);
  if (documentId) query = query.where('c.document_id', '=', documentId);
  if (from) query = query.where('c.published_on', '>=', from);
  if (to) query = query.where('c.published_on', '<=', to);
  if (text) {
    const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where(
      sql<boolean>`(e.title ilike ${pattern} or c.title ilike ${pattern} or c.outlet_name ilike ${pattern})`,
    );
  }
  return query;
}

export type ListedChannelRelease = ChannelReleaseRow & {
  document_title: string | null;
  document_number: string | null;
};

/** One page of the list, with the documents' titles. */
export function channelReleases(
  db: Database | Tx,
  filters: ChannelFilters,
  { limit, offset }: { limit: number; offset: number },
): Promise<ListedChannelRelease[]> {
  return filtered(db, filters)
    .selectAll('c')
    .select(['e.title as document_title', 'e.document_number'])
    .orderBy(SORTS[filters.sort], filters.direction)
    .orderBy('c.id', filters.direction)
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countChannelReleases(db: Database | Tx, filters: ChannelFilters): Promise<number> {
  const row = await filtered(db, filters)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return row.total;
}

/** Records by channel, whatever the other filters. */
export async function countsByChannel(db: Database | Tx, agencyId: string): Promise<Record<string, number>> {
  const rows = await source(db, agencyId)
    .select(({ fn }) => ['c.channel', fn.countAll<number>().as('total')])
    .groupBy('c.channel')
    .execute();
  return Object.fromEntries(rows.map(({ channel, total }) => [channel, total]));
}

/** The channels besides the website by which documents were published; those published nowhere else are left out. */
export async function channelsOf(
  db: Database | Tx,
  documentIds: readonly string[],
): Promise<Map<string, ReleaseChannel[]>> {
  if (documentIds.length === 0) return new Map();
  const rows = await schemeTables(db)
    .selectFrom('channel_releases')
    .select(['document_id', 'channel'])
    .distinct()
    .where('document_id', 'in', documentIds)
    .where('voided', '=', false)
    .orderBy('channel')
    .execute();
  const found = new Map<string, ReleaseChannel[]>();
  for (const { document_id: id, channel } of rows)
    if (id !== null) found.set(id, [...(found.get(id) ?? []), channel]);
  return found;
}

/** Of some documents those recorded as printed in a gazette on a day, or in the issue of that reference. */
export async function printedInGazette(
  tx: Tx,
  documentIds: readonly string[],
  issue: { readonly on: string; readonly gazette: string; readonly reference: string },
): Promise<Set<string>> {
  if (documentIds.length === 0) return new Set();
  const rows = await schemeTables(tx)
    .selectFrom('channel_releases')
    .select('document_id')
    .where('document_id', 'in', documentIds)
    .where('channel', '=', 'gazette')
    .where('voided', '=', false)
    .where(({ or, and, eb }) =>
      or([
        eb('published_on', '=', issue.on),
        and([
          eb('reference', '!=', ''),
          eb('reference', '=', issue.reference),
          eb('outlet_name', '=', issue.gazette),
        ]),
      ]),
    )
    .execute();
  return new Set(rows.flatMap(({ document_id: id }) => id ?? []));
}

export const digestOfChannelRelease = (row: ChannelReleaseRow): string => sha256(canonicalJson(row));

/** Digests of stored records, for `verify`. */
export async function digestsOfChannelReleases(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await schemeTables(db)
    .selectFrom('channel_releases')
    .selectAll()
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, digestOfChannelRelease(row)]));
}
