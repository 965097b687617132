import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { annulledRepealsOf } from './annulled-repeals.ts';
import { disclosureTables } from './dossier.ts';
import type {
  DocumentRelationsTable,
  EditionReviewsTable,
  EmergencyPublicationsTable,
  ReassessmentsTable,
} from './edition-tables.ts';

export type ReviewRow = Selectable<EditionReviewsTable>;
export type EmergencyRow = Selectable<EmergencyPublicationsTable>;
export type ReassessmentRow = Selectable<ReassessmentsTable>;
export type RelationRow = Selectable<DocumentRelationsTable>;

/** What was decided on documents and how they relate, oldest first, for their digest; only lists with something in them. */
export async function decisionsForDigest(
  db: Database | Tx,
  ids: readonly string[],
): Promise<Map<string, Record<string, unknown>>> {
  const lists: Record<string, readonly { document_id: string }[]> = {
    reviews: await reviewsOf(db, ids),
    emergencies: await emergenciesOf(db, ids),
    reassessments: await reassessmentsOf(db, ids),
    relations: (await declaredFrom(db, ids)).map(({ annulled_on, ...row }) =>
      annulled_on === null ? row : { ...row, annulled_on },
    ),
    annulledRepeals: await annulledRepealsOf(db, ids),
  };
  const digested = new Map<string, Record<string, unknown>>();
  for (const [name, rows] of Object.entries(lists)) {
    for (const [id, own] of Map.groupBy(rows, (row) => row.document_id)) {
      digested.set(id, { ...digested.get(id), [name]: own });
    }
  }
  return digested;
}

/** The decisions on the editions of documents, in order. */
export const reviewsOf = (db: Database | Tx, ids: readonly string[]): Promise<ReviewRow[]> =>
  disclosureTables(db)
    .selectFrom('edition_reviews')
    .selectAll()
    .where('document_id', 'in', ids)
    .orderBy('edition_number')
    .orderBy('position')
    .execute();

/** The emergency publications of documents, oldest first. */
export const emergenciesOf = (db: Database | Tx, ids: readonly string[]): Promise<EmergencyRow[]> =>
  disclosureTables(db)
    .selectFrom('emergency_publications')
    .selectAll()
    .where('document_id', 'in', ids)
    .orderBy('edition_number')
    .execute();

/** The assessments of withheld documents, oldest first. */
export const reassessmentsOf = (db: Database | Tx, ids: readonly string[]): Promise<ReassessmentRow[]> =>
  disclosureTables(db)
    .selectFrom('reassessments')
    .selectAll()
    .where('document_id', 'in', ids)
    .orderBy('decided_at')
    .orderBy('id')
    .execute();

/** What documents say of others, oldest first; without what was taken back as wrong. */
export const relationsFrom = async (db: Database | Tx, ids: readonly string[]): Promise<RelationRow[]> =>
  (await declaredFrom(db, ids)).filter(({ annulled_on }) => annulled_on === null);

/** All that documents ever said of others, oldest first. */
export const declaredFrom = (db: Database | Tx, ids: readonly string[]): Promise<RelationRow[]> =>
  disclosureTables(db)
    .selectFrom('document_relations')
    .selectAll()
    .where('document_id', 'in', ids)
    .orderBy('created_at')
    .orderBy('id')
    .execute();

/** What others say of documents, oldest first; without what was taken back as wrong. */
export const relationsTo = (db: Database | Tx, ids: readonly string[]): Promise<RelationRow[]> =>
  disclosureTables(db)
    .selectFrom('document_relations')
    .selectAll()
    .where('target_id', 'in', ids)
    .where('annulled_on', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();

export async function insertReviews(tx: Tx, rows: readonly ReviewRow[]): Promise<void> {
  if (rows.length > 0)
    await disclosureTables(tx)
      .insertInto('edition_reviews')
      .values([...rows])
      .execute();
}

export async function insertEmergency(tx: Tx, row: EmergencyRow): Promise<void> {
  await disclosureTables(tx).insertInto('emergency_publications').values(row).execute();
}

/** Enters the decision on an emergency publication that waits. */
export async function decideEmergencyRow(
  tx: Tx,
  row: EmergencyRow,
  decision: Pick<EmergencyRow, 'outcome' | 'decided_by' | 'decided_on' | 'decided_at' | 'opinion'>,
): Promise<void> {
  await disclosureTables(tx)
    .updateTable('emergency_publications')
    .set(decision)
    .where('id', '=', row.id)
    .where('agency_id', '=', row.agency_id)
    .where('outcome', 'is', null)
    .execute();
}

export async function insertReassessment(tx: Tx, row: ReassessmentRow): Promise<void> {
  await disclosureTables(tx).insertInto('reassessments').values(row).execute();
}

export async function insertRelation(tx: Tx, row: RelationRow): Promise<void> {
  await disclosureTables(tx).insertInto('document_relations').values(row).execute();
}

/** Takes a relation away that has had no effect. */
export async function deleteRelation(tx: Tx, row: RelationRow): Promise<void> {
  await disclosureTables(tx)
    .deleteFrom('document_relations')
    .where('id', '=', row.id)
    .where('agency_id', '=', row.agency_id)
    .where('applied_on', 'is', null)
    .execute();
}

/** Notes that a repeal was entered on the other document. */
export async function markApplied(tx: Tx, row: RelationRow, appliedOn: string): Promise<void> {
  await disclosureTables(tx)
    .updateTable('document_relations')
    .set({ applied_on: appliedOn })
    .where('id', '=', row.id)
    .where('agency_id', '=', row.agency_id)
    .execute();
}
