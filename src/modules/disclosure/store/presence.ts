import type { Selectable } from 'kysely';
import type { InstantColumn } from '../../../kernel/database/tables.ts';
import type { Tx } from '../../../kernel/database/types.ts';
import { disclosureTables, type DocumentRow } from './dossier.ts';

export interface DocumentPresenceTable {
  document_id: string;
  agency_id: string;
  person_id: string;
  doing: 'editing' | 'reading';
  since: InstantColumn;
  seen_at: InstantColumn;
}

export type PresenceRow = Selectable<DocumentPresenceTable>;

const tables = (tx: Tx) => tx.withTables<{ document_presence: DocumentPresenceTable }>();

/** Whose document it is, without its texts. */
export const documentKey = (tx: Tx, id: string): Promise<Pick<DocumentRow, 'id' | 'agency_id'> | undefined> =>
  disclosureTables(tx)
    .selectFrom('documents')
    .select(['id', 'agency_id'])
    .where('id', '=', id)
    .executeTakeFirst();

/** Everyone who has the document open, as far as they said. */
export async function presenceOn(tx: Tx, documentId: string): Promise<PresenceRow[]> {
  return tables(tx)
    .selectFrom('document_presence')
    .selectAll()
    .where('document_id', '=', documentId)
    .orderBy('since')
    .orderBy('person_id')
    .execute();
}

/** Notes a sign of life. */
export async function putPresence(tx: Tx, row: PresenceRow): Promise<void> {
  const { doing, since, seen_at } = row;
  await tables(tx)
    .insertInto('document_presence')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['document_id', 'person_id', 'agency_id']).doUpdateSet({ doing, since, seen_at }),
    )
    .execute();
}

export async function dropPresence(
  tx: Tx,
  row: Pick<PresenceRow, 'document_id' | 'agency_id' | 'person_id'>,
): Promise<void> {
  await tables(tx)
    .deleteFrom('document_presence')
    .where('document_id', '=', row.document_id)
    .where('person_id', '=', row.person_id)
    .where('agency_id', '=', row.agency_id)
    .execute();
}

/** Throws away what was last seen before an instant. */
export async function sweepPresence(tx: Tx, agencyId: string, before: Date): Promise<void> {
  await tables(tx)
    .deleteFrom('document_presence')
    .where('agency_id', '=', agencyId)
    .where('seen_at', '<', before)
    .execute();
}
