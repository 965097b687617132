import type { Tx } from '../../../kernel/database/types.ts';
import { dropDraftCopy } from './draft-copies.ts';
import {
  disclosureTables,
  type DocumentRow,
  type EditionFileRow,
  type EditionRow,
  type ReleaseRow,
} from './dossier.ts';

/** Stores a new document. */
export async function insertDocument(tx: Tx, row: DocumentRow): Promise<void> {
  await disclosureTables(tx).insertInto('documents').values(row).execute();
}

/** Stores what an act changed on the document itself. */
export async function updateDocument(
  tx: Tx,
  { id, agency_id, ...rest }: Partial<DocumentRow> & Pick<DocumentRow, 'id' | 'agency_id'>,
): Promise<void> {
  await disclosureTables(tx)
    .updateTable('documents')
    .set(rest)
    .where('id', '=', id)
    .where('agency_id', '=', agency_id)
    .execute();
}

const writable = (row: EditionRow) => ({
  ...row,
  keywords: JSON.stringify(row.keywords),
  columns: JSON.stringify(row.columns),
  drafter_ids: JSON.stringify(row.drafter_ids),
  review_plan: row.review_plan === null ? null : JSON.stringify(row.review_plan),
  target_groups: row.target_groups === null ? null : JSON.stringify(row.target_groups),
});

export async function insertEdition(tx: Tx, row: EditionRow): Promise<void> {
  await disclosureTables(tx).insertInto('document_editions').values(writable(row)).execute();
}

/** Stores an edition again; only editions that are not approved may come here. */
export async function updateEdition(tx: Tx, row: EditionRow): Promise<void> {
  await disclosureTables(tx)
    .updateTable('document_editions')
    .set(writable(row))
    .where('id', '=', row.id)
    .where('agency_id', '=', row.agency_id)
    .where('review_state', '!=', 'approved')
    .execute();
  // What was saved by itself is part of the row that was read, and so of what is stored now.
  await dropDraftCopy(tx, row);
}

export async function insertEditionFiles(tx: Tx, rows: readonly EditionFileRow[]): Promise<void> {
  if (rows.length > 0)
    await disclosureTables(tx)
      .insertInto('edition_files')
      .values([...rows])
      .execute();
}

/** Stores the place and the name of a file in its edition. */
export async function moveEditionFile(tx: Tx, { position, name, ...row }: EditionFileRow): Promise<void> {
  await disclosureTables(tx)
    .updateTable('edition_files')
    .set({ position, name })
    .where('edition_id', '=', row.edition_id)
    .where('file_id', '=', row.file_id)
    .where('agency_id', '=', row.agency_id)
    .execute();
}

export async function deleteEditionFile(tx: Tx, row: EditionFileRow): Promise<void> {
  await disclosureTables(tx)
    .deleteFrom('edition_files')
    .where('edition_id', '=', row.edition_id)
    .where('file_id', '=', row.file_id)
    .where('agency_id', '=', row.agency_id)
    .execute();
}

export async function insertRelease(tx: Tx, row: ReleaseRow): Promise<void> {
  await disclosureTables(tx)
    .insertInto('releases')
    .values({ ...row, columns: JSON.stringify(row.columns) })
    .execute();
}

type EndOfRelease = Pick<
  ReleaseRow,
  'ended_on' | 'ended_at' | 'ended_by' | 'withdrawal_reason' | 'withdrawal_note'
> &
  Partial<Pick<ReleaseRow, 'public_notice' | 'moved_to_document' | 'moved_to_path'>>;

/** Ends a standing release. */
export async function endRelease(tx: Tx, release: ReleaseRow, end: EndOfRelease): Promise<void> {
  await disclosureTables(tx)
    .updateTable('releases')
    .set(end)
    .where('id', '=', release.id)
    .where('agency_id', '=', release.agency_id)
    .execute();
}
