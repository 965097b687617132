import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { canonicalJson, sha256 } from '../../../../kernel/json.ts';
import type { ChecksTables } from '../checks-tables.ts';
import { disclosureTables } from '../dossier.ts';

const TABLE = 'document_judgements';
export type JudgementRow = Selectable<ChecksTables[typeof TABLE]>;

/** The judgements that stand for a document, by fingerprint. */
export async function judgementsOf(
  db: Database | Tx,
  documentId: string,
): Promise<Map<string, JudgementRow>> {
  const rows = await disclosureTables(db)
    .selectFrom(TABLE)
    .selectAll()
    .where('document_id', '=', documentId)
    .where('withdrawn_at', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.fingerprint, row]));
}

export async function insertJudgement(tx: Tx, row: JudgementRow): Promise<void> {
  await disclosureTables(tx).insertInto(TABLE).values(row).execute();
}

/** Notes that a judgement no longer stands. */
export async function endJudgement(tx: Tx, row: JudgementRow, by: string, at: Date): Promise<void> {
  await disclosureTables(tx)
    .updateTable(TABLE)
    .set({ withdrawn_by: by, withdrawn_at: at })
    .where('id', '=', row.id)
    .where('agency_id', '=', row.agency_id)
    .execute();
}

/** Digests of judgements as stored. */
export async function digestsOfJudgements(
  db: Database | Tx,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await disclosureTables(db).selectFrom(TABLE).selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, sha256(canonicalJson(row))]));
}
