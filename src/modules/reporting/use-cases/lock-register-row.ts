import type { Tx } from '../../../kernel/database/types.ts';
import { reportingTables } from '../store/tables.ts';

/**
 * The periods on record for one row of the register. The ledger's head of the agency is taken first, so that two clerks
 * cannot enter overlapping periods at once.
 */
export async function lockRegisterRow(
  tx: Tx,
  agencyId: string,
  kind: string,
  except?: string,
): Promise<{ from: string; to: string }[]> {
  await tx
    .selectFrom('ledger_heads')
    .select('seq')
    .where('agency_id', '=', agencyId)
    .forUpdate()
    .executeTakeFirst();
  const rows = await reportingTables(tx)
    .selectFrom('register_entries')
    .select(['id', 'from_on', 'to_on'])
    .where('agency_id', '=', agencyId)
    .where('kind', '=', kind)
    .where('voided', '=', false)
    .execute();
  return rows
    .filter(({ id }) => id !== except)
    .map(({ from_on, to_on }) => ({ from: from_on, to: to_on ?? from_on }));
}
