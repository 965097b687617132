import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { reportingTables } from '../tables.ts';

/** The rules and normative documents in the registers of agencies. */
export async function documentsOfRegisters(db: Database | Tx, agencyIds: readonly string[]) {
  if (agencyIds.length === 0) return [];
  const rows = await reportingTables(db)
    .selectFrom('register_entries')
    .select(['agency_id', 'kind', 'title', 'document_number', 'from_on', 'repealed_on'])
    .where('agency_id', 'in', agencyIds)
    .where('kind', 'in', ['rules', 'normative_docs'])
    .where('voided', '=', false)
    .orderBy('from_on')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    agencyId: row.agency_id,
    row: row.kind as 'rules' | 'normative_docs',
    title: row.title ?? '',
    documentNumber: row.document_number ?? '',
    issuedOn: row.from_on,
    repealedOn: row.repealed_on,
  }));
}
