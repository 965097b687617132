import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { FileReading } from '../domain/checks/file-reading.ts';
import { disclosureTables } from './dossier.ts';

/** Version of the readers; files read by an earlier one are read again. */
export const READER_VERSION = 1;

export interface FileTextRow {
  fileId: string;
  sha256: string;
  readerVersion: number;
  reading: FileReading;
}

/** What was read out of the files; files not read yet are left out. */
export async function readingsOfFiles(
  db: Database | Tx,
  fileIds: readonly string[],
): Promise<Map<string, FileTextRow>> {
  if (fileIds.length === 0) return new Map();
  const rows = await disclosureTables(db)
    .selectFrom('file_texts')
    .selectAll()
    .where('file_id', 'in', fileIds)
    .execute();
  return new Map(
    rows.map((row) => [
      row.file_id,
      {
        fileId: row.file_id,
        sha256: row.sha256,
        readerVersion: row.reader_version,
        reading: {
          state: row.state,
          text: row.body,
          places: row.places,
          hiddenText: row.hidden_body,
          hiddenPlaces: row.hidden_places,
          marks: row.marks,
        },
      },
    ]),
  );
}

/** The texts of files as a reader sees them, by file id, for search; files without readable text are left out. */
export async function textsOfFiles(
  db: Database | Tx,
  fileIds: readonly string[],
): Promise<Map<string, string>> {
  if (fileIds.length === 0) return new Map();
  const rows = await disclosureTables(db)
    .selectFrom('file_texts')
    .select(['file_id', 'body'])
    .where('file_id', 'in', fileIds)
    .where('state', 'in', ['ok', 'too_large'])
    .execute();
  return new Map(rows.map((row) => [row.file_id, row.body]));
}

/** Files of editions that the present reader has not read. */
export async function unreadFiles(tx: Tx, limit: number): Promise<{ id: string; mediaType: string }[]> {
  const rows = await disclosureTables(tx)
    .selectFrom('edition_files as f')
    .leftJoin('file_texts as t', (join) =>
      join
        .onRef('t.file_id', '=', 'f.file_id')
        .onRef('t.agency_id', '=', 'f.agency_id')
        .on('t.reader_version', '=', READER_VERSION),
    )
    .innerJoin('files as s', 's.id', 'f.file_id')
    .select(['f.file_id', 'f.media_type'])
    .distinct()
    .where('t.file_id', 'is', null)
    .orderBy('f.file_id')
    .limit(limit)
    .execute();
  return rows.map(({ file_id, media_type }) => ({ id: file_id, mediaType: media_type }));
}

/** Keeps what was read out of a file; reading again replaces it. */
export async function keepReading(
  tx: Tx,
  file: { id: string; agencyId: string; sha256: string },
  reading: FileReading,
  now: Date,
): Promise<void> {
  const row = {
    sha256: file.sha256,
    reader_version: READER_VERSION,
    state: reading.state,
    body: storable(reading.text),
    places: JSON.stringify(reading.places),
    hidden_body: storable(reading.hiddenText),
    hidden_places: JSON.stringify(reading.hiddenPlaces),
    marks: storable(JSON.stringify(reading.marks)),
    read_at: now,
  };
  await disclosureTables(tx)
    .insertInto('file_texts')
    .values({ file_id: file.id, agency_id: file.agencyId, ...row })
    .onConflict((conflict) => conflict.columns(['file_id', 'agency_id']).doUpdateSet(row))
    .execute();
}

/** PostgreSQL keeps no NUL and no half of a surrogate pair. */
const storable = (text: string): string =>
  text.replaceAll('\0', ' ').replaceAll('\\u0000', ' ').toWellFormed();
