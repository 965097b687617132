import { sql, type Insertable, type Selectable } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { collectionTables, type ReceivedReportsTable } from '../collection-tables.ts';

export type ReceivedRow = Selectable<ReceivedReportsTable>;
/** A received report without what was read, for lists. */
export type ReceivedHead = Omit<ReceivedRow, 'model' | 'resemblances'>;
export type NewReceivedRow = Insertable<ReceivedReportsTable>;

/** Subject type of a received report's facts. */
export const RECEIVED_SUBJECT = 'received_report';

const HEAD = [
  'agency_id',
  'id',
  'about_agency_id',
  'agency_name',
  'about_key',
  'year',
  'format',
  'source',
  'file_id',
  'file_name',
  'published_on',
  'received_at',
  'replaced_by',
  'findings',
  'checked_at',
] as const;

/** A received report whole; undefined when there is none. */
export function receivedRow(db: Database | Tx, id: string): Promise<ReceivedRow | undefined> {
  return collectionTables(db)
    .selectFrom('received_reports')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The same, locked for the rest of the transaction. */
export function lockReceived(tx: Tx, id: string): Promise<ReceivedRow | undefined> {
  return collectionTables(tx)
    .selectFrom('received_reports')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Several reports of one office, whole, in the order of their ids. */
export async function receivedRows(
  db: Database | Tx,
  agencyId: string,
  ids: readonly string[],
): Promise<ReceivedRow[]> {
  if (ids.length === 0) return [];
  return collectionTables(db)
    .selectFrom('received_reports')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('id', 'in', ids)
    .orderBy('id')
    .execute();
}

/** The engines sort Chinese differently; names go by pinyin here. */
const BY_NAME = new Intl.Collator('zh-CN');

/**
 * Heads of an office's reports, newest year first, then by name, newest copy first; those that a newer copy replaced only
 * when asked for.
 */
export async function receivedHeads(
  db: Database | Tx,
  agencyId: string,
  choice: { year?: number | undefined; ids?: readonly string[]; replaced?: boolean | undefined } = {},
): Promise<ReceivedHead[]> {
  const { year, ids, replaced } = choice;
  if (ids?.length === 0) return [];
  const heads = await collectionTables(db)
    .selectFrom('received_reports')
    .select(HEAD)
    .where('agency_id', '=', agencyId)
    .$if(year !== undefined, (query) => query.where('year', '=', year!))
    .$if(ids !== undefined, (query) => query.where('id', 'in', ids!))
    .$if(replaced !== true, (query) => query.where('replaced_by', 'is', null))
    .orderBy('year', 'desc')
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return heads.sort((a, b) => b.year - a.year || BY_NAME.compare(a.agency_name, b.agency_name));
}

/** Heads of the copies of one agency's report of a year, newest first. */
export function copiesOf(
  db: Database | Tx,
  { agency_id, about_key, year }: Pick<ReceivedRow, 'agency_id' | 'about_key' | 'year'>,
): Promise<ReceivedHead[]> {
  return collectionTables(db)
    .selectFrom('received_reports')
    .select(HEAD)
    .where('agency_id', '=', agency_id)
    .where('about_key', '=', about_key)
    .where('year', '=', year)
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** The copy of an agency's report of a year that stands, whole. */
export function standingCopy(
  db: Database | Tx,
  agencyId: string,
  aboutKey: string,
  year: number,
): Promise<ReceivedRow | undefined> {
  return collectionTables(db)
    .selectFrom('received_reports')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('about_key', '=', aboutKey)
    .where('year', '=', year)
    .where('replaced_by', 'is', null)
    .orderBy('received_at', 'desc')
    .executeTakeFirst();
}

/** The reports of an office's year that stand, whole. */
export function standingOfYear(db: Database | Tx, agencyId: string, year: number): Promise<ReceivedRow[]> {
  return collectionTables(db)
    .selectFrom('received_reports')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('year', '=', year)
    .where('replaced_by', 'is', null)
    .orderBy('id')
    .execute();
}

/** Years of which an office keeps reports, newest first. */
export async function yearsReceived(db: Database | Tx, agencyId: string): Promise<number[]> {
  const rows = await collectionTables(db)
    .selectFrom('received_reports')
    .select('year')
    .distinct()
    .where('agency_id', '=', agencyId)
    .orderBy('year', 'desc')
    .execute();
  return rows.map(({ year }) => year);
}

/** The largest share of text each report has in common with another, where any has. */
export async function scoresOf(
  db: Database | Tx,
  agencyId: string,
  year: number | undefined,
): Promise<Map<string, number>> {
  const rows = await collectionTables(db)
    .selectFrom('received_reports')
    .select(['id', sql<readonly number[]>`jsonb_path_query_array(resemblances, '$[*].score')`.as('scores')])
    .where('agency_id', '=', agencyId)
    .$if(year !== undefined, (query) => query.where('year', '=', year!))
    .where(sql<boolean>`jsonb_array_length(resemblances) > 0`)
    .execute();
  return new Map(rows.map(({ id, scores }) => [id, Math.max(...scores)]));
}

/** Lets acts on the copies of one agency's report of a year follow each other, also before there is any copy. */
export async function lockCopies(tx: Tx, agencyId: string, aboutKey: string, year: number): Promise<void> {
  const key = `received_reports ${agencyId} ${year} ${aboutKey}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}

export function insertReceived(tx: Tx, row: NewReceivedRow): Promise<ReceivedRow> {
  return collectionTables(tx)
    .insertInto('received_reports')
    .values(row)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Changes a report and returns it as it is now. */
export function updateReceived(
  tx: Tx,
  { agency_id, id }: Pick<ReceivedRow, 'agency_id' | 'id'>,
  change: Partial<NewReceivedRow>,
): Promise<ReceivedRow> {
  return collectionTables(tx)
    .updateTable('received_reports')
    .set(change)
    .where('agency_id', '=', agency_id)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
