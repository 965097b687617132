import type { Database, Tx } from '../../../../kernel/database/types.ts';

/** Number of the last fact in an agency's chain. */
export async function ledgerPosition(db: Database | Tx, agencyId: string): Promise<number> {
  const head = await db
    .selectFrom('ledger_heads')
    .select('seq')
    .where('agency_id', '=', agencyId)
    .executeTakeFirst();
  return head?.seq ?? 0;
}
