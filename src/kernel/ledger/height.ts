import { sql } from 'kysely';
import type { Database } from '../database/types.ts';

/** How far the ledger has come, the same for every process and after every start. */
export interface LedgerHeight {
  /** Number of facts of all chains: it grows with every fact. */
  readonly facts: number;
  /** When the newest fact was recorded; null for an empty ledger. */
  readonly recordedAt: Date | null;
}

/** One question over the chains' heads. */
export async function ledgerHeight(db: Database): Promise<LedgerHeight> {
  const { facts, recordedAt } = await db
    .selectFrom('ledger_heads as h')
    .innerJoin('facts as f', (join) =>
      join.onRef('f.agency_id', '=', 'h.agency_id').onRef('f.seq', '=', 'h.seq'),
    )
    .select(({ fn }) => [
      sql<number>`coalesce(sum(h.seq), 0)::int`.as('facts'),
      fn.max('f.recorded_at').as('recordedAt'),
    ])
    .executeTakeFirstOrThrow();
  return { facts, recordedAt: recordedAt as Date | null };
}
