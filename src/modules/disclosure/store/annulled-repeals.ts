import type { Selectable } from 'kysely';
import type { InstantColumn } from '../../../kernel/database/tables.ts';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { RepealError } from '../contract/repeal-corrections.ts';
import { disclosureTables, type DocumentRow } from './dossier.ts';
import type { RelationRow } from './decisions.ts';

export interface AnnulledRepealsTable {
  id: string;
  agency_id: string;
  document_id: string;
  /** The repeal as it had been entered. */
  repealed_on: string;
  repeal_basis: string;
  /** The document whose relation had entered it. */
  by_document: string | null;
  reason: RepealError;
  note: string;
  annulled_by: string;
  annulled_on: string;
  annulled_at: InstantColumn;
}
export type AnnulledRepealRow = Selectable<AnnulledRepealsTable>;

/** The repeals of documents that were taken back, oldest first. */
export const annulledRepealsOf = (
  db: Database | Tx,
  documentIds: readonly string[],
): Promise<AnnulledRepealRow[]> =>
  disclosureTables(db)
    .selectFrom('annulled_repeals')
    .selectAll()
    .where('document_id', 'in', documentIds)
    .orderBy('annulled_at')
    .orderBy('id')
    .execute();

/** The same of a whole agency. */
export const annulledRepealsOfAgency = (db: Database | Tx, agencyId: string): Promise<AnnulledRepealRow[]> =>
  disclosureTables(db)
    .selectFrom('annulled_repeals')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .orderBy('annulled_at')
    .orderBy('id')
    .execute();

export async function insertAnnulledRepeal(tx: Tx, row: AnnulledRepealRow): Promise<void> {
  await disclosureTables(tx).insertInto('annulled_repeals').values(row).execute();
}

/** Takes the repeal off a document. */
export async function clearRepeal(
  tx: Tx,
  { id, agency_id }: Pick<DocumentRow, 'id' | 'agency_id'>,
): Promise<void> {
  await disclosureTables(tx)
    .updateTable('documents')
    .set({ repealed_on: null, repeal_basis: null })
    .where('id', '=', id)
    .where('agency_id', '=', agency_id)
    .execute();
}

/** The relation by which another document had ended this one, while it stands. */
export const endingRelation = (db: Database | Tx, documentId: string): Promise<RelationRow | undefined> =>
  disclosureTables(db)
    .selectFrom('document_relations')
    .selectAll()
    .where('target_id', '=', documentId)
    .where('applied_on', 'is not', null)
    .where('annulled_on', 'is', null)
    .executeTakeFirst();

/** Says of a relation that it was entered wrongly. */
export async function annulRelation(tx: Tx, row: RelationRow, annulledOn: string): Promise<void> {
  await disclosureTables(tx)
    .updateTable('document_relations')
    .set({ annulled_on: annulledOn })
    .where('id', '=', row.id)
    .where('agency_id', '=', row.agency_id)
    .execute();
}
