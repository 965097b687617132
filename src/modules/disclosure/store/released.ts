import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { Genre, TopicCategory } from '../domain/vocabulary.ts';
import { disclosureTables } from './dossier.ts';
import { channelsOf } from './scheme/channel-releases.ts';
import { indexOrdinal, unindexOrdinal } from './search/index-rows.ts';
import { noteChanges, takeOrdinal } from './search/search-state.ts';
import { addWords } from './search/words.ts';
import type { ReleasedDocumentsTable } from './tables.ts';

/** What lists need of a released document; the search vectors stay in the database. */
export const LIST_COLUMNS = [
  'document_id',
  'agency_id',
  'edition_id',
  'title',
  'summary',
  'issuer',
  'kind',
  'index_number',
  'document_number',
  'signed_on',
  'released_on',
  'effective_on',
  'expires_on',
  'repealed_on',
  'interprets_id',
  'columns',
] as const;

/** The website itself is a channel; the others are recorded as acts. */
const WEBSITE = 'website';

export type ReleasedRow = Pick<Selectable<ReleasedDocumentsTable>, (typeof LIST_COLUMNS)[number]>;

/** What a released document is found and counted by besides its row. */
export interface SearchEntry {
  topic: TopicCategory | null;
  genre: Genre | null;
  targetGroups: readonly string[];
  /** A tsvector literal of all its words. */
  vector: string;
  /** Words of its title and keywords. */
  words: readonly string[];
}

/** Puts a document where readers find it: lists, columns, search. Takes the place of what stood there. */
export async function putReleased(tx: Tx, row: ReleasedRow, entry: SearchEntry): Promise<void> {
  const tables = disclosureTables(tx);
  const before = await takeAway(tx, row.document_id);
  const state = await takeOrdinal(tx);
  const ordinal = state.last_ordinal;
  await tables
    .insertInto('released_documents')
    .values({
      ...row,
      ordinal,
      topic: entry.topic,
      genre: entry.genre,
      target_groups: [...entry.targetGroups],
      channels: before?.channels ?? (await channelsNow(tx, row.document_id)),
    })
    .execute();
  await tables
    .insertInto('released_placements')
    .values(
      row.columns.map((column_id) => ({
        column_id,
        agency_id: row.agency_id,
        document_id: row.document_id,
        kind: row.kind,
        released_on: row.released_on,
      })),
    )
    .execute();
  await indexOrdinal(tx, state, ordinal, entry.vector);
  await addWords(tx, entry.words);
  await noteChanges(tx, before ? [before.ordinal, ordinal] : [ordinal]);
}

/** The website, and where else the document has been published before. */
async function channelsNow(tx: Tx, documentId: string): Promise<string[]> {
  const recorded = await channelsOf(tx, [documentId]);
  return [...new Set([WEBSITE, ...(recorded.get(documentId) ?? [])])];
}

/** Takes a document out of lists, columns and search. */
export async function removeReleased(tx: Tx, documentId: string): Promise<void> {
  const before = await takeAway(tx, documentId);
  if (before) await noteChanges(tx, [before.ordinal]);
}

async function takeAway(
  tx: Tx,
  documentId: string,
): Promise<{ ordinal: number; channels: string[] } | undefined> {
  const tables = disclosureTables(tx);
  await tables.deleteFrom('released_placements').where('document_id', '=', documentId).execute();
  const before = await tables
    .deleteFrom('released_documents')
    .where('document_id', '=', documentId)
    .returning(['ordinal', 'channels'])
    .executeTakeFirst();
  if (before) await unindexOrdinal(tx, before.ordinal);
  return before;
}

/** Marks what readers find as repealed from a day on. */
export async function markRepealed(tx: Tx, documentId: string, repealedOn: string): Promise<void> {
  await changeReleased(tx, documentId, { repealed_on: repealedOn });
}

/** Takes the mark off again: it was wrong. */
export async function unmarkRepealed(tx: Tx, documentId: string, today: string): Promise<void> {
  await changeReleased(tx, documentId, { repealed_on: null, corrected_on: today });
}

/** Says by which channels a document has been published; does nothing while it is not released. */
export async function setChannels(tx: Tx, documentId: string, channels: readonly string[]): Promise<void> {
  await changeReleased(tx, documentId, { channels: [...new Set([WEBSITE, ...channels])] });
}

async function changeReleased(
  tx: Tx,
  documentId: string,
  change: { repealed_on: string } | { repealed_on: null; corrected_on: string } | { channels: string[] },
): Promise<void> {
  const changed = await disclosureTables(tx)
    .updateTable('released_documents')
    .set(change)
    .where('document_id', '=', documentId)
    .returning('ordinal')
    .execute();
  await noteChanges(
    tx,
    changed.map(({ ordinal }) => ordinal),
  );
}

/** Released documents by id. */
export async function releasedByIds(
  db: Database | Tx,
  ids: readonly string[],
): Promise<Map<string, ReleasedRow>> {
  if (ids.length === 0) return new Map();
  const rows = await disclosureTables(db)
    .selectFrom('released_documents')
    .select(LIST_COLUMNS)
    .where('document_id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.document_id, row]));
}

/** Whether readers find anything in a column of an agency. */
export async function isColumnInUse(tx: Tx, agencyId: string, columnId: string): Promise<boolean> {
  const row = await disclosureTables(tx)
    .selectFrom('released_placements')
    .select('document_id')
    .where('agency_id', '=', agencyId)
    .where('column_id', '=', columnId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The released interpretations of a document, oldest first. */
export function interpretationsOf(db: Database | Tx, documentId: string): Promise<ReleasedRow[]> {
  return disclosureTables(db)
    .selectFrom('released_documents')
    .select(LIST_COLUMNS)
    .where('interprets_id', '=', documentId)
    .orderBy('released_on')
    .orderBy('document_id')
    .execute();
}
