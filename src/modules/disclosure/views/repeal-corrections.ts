import type { Tx } from '../../../kernel/database/types.ts';
import type { Fact } from '../../../kernel/ledger/fact.ts';
import type { RepealCorrection } from '../contract/repeal-corrections.ts';
import type { Reviewer } from '../domain/review-progress.ts';
import { endingRelation, type AnnulledRepealRow } from '../store/annulled-repeals.ts';
import type { DocumentRow } from '../store/dossier.ts';
import { relatedDocuments } from '../store/relations.ts';
import { shown, type MaySee } from './relations.ts';
import { recordedRepeal, standingRepeal } from './standing-repeal.ts';

/** The repeals of a document that were taken back, newest first. */
export async function toRepealCorrections(
  tx: Tx,
  rows: readonly AnnulledRepealRow[],
  names: ReadonlyMap<string, string>,
  maySee: MaySee,
): Promise<RepealCorrection[]> {
  const ids = rows.flatMap(({ by_document }) => by_document ?? []);
  const documents = await relatedDocuments(tx, ids);
  return rows
    .map((row) => {
      const by = row.by_document === null ? undefined : shown(documents.get(row.by_document), maySee);
      return {
        repealedOn: row.repealed_on,
        basis: row.repeal_basis,
        by: by ? { id: by.id, title: by.title } : null,
        reason: row.reason,
        note: row.note,
        correctedOn: row.annulled_on,
        correctedBy: names.get(row.annulled_by) ?? row.annulled_by,
      };
    })
    .reverse();
}

/** Whether a person recorded the repeal that stands, and so leaves its correction to others. */
export async function isOwnRepeal(
  tx: Tx,
  { id, repealed_on }: Pick<DocumentRow, 'id' | 'repealed_on'>,
  facts: readonly Fact[],
  person: Reviewer,
): Promise<boolean> {
  const repeal = repealed_on === null ? undefined : standingRepeal(facts);
  return repeal !== undefined && recordedRepeal(person, repeal, await endingRelation(tx, id));
}
