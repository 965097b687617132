import type { Tx } from '../database/types.ts';
import { newId } from '../ids.ts';
import { GENESIS, hashFact, type Fact, type NewFact } from './fact.ts';

export interface Recorder {
  actor: string;
  onBehalfOf: string | null;
  now: Date;
}

/**
 * Appends facts to their agencies' chains inside the caller's transaction. The chain's head row is locked until the
 * transaction ends, so two acts of one agency can never claim the same place.
 */
export async function appendFacts(tx: Tx, facts: readonly NewFact[], by: Recorder): Promise<Fact[]> {
  const appended: Fact[] = [];
  for (const fact of facts) {
    const head = await lockHead(tx, fact.agencyId);
    const unsigned: Omit<Fact, 'hash'> = {
      agencyId: fact.agencyId,
      seq: head.seq + 1,
      id: newId(by.now.getTime()),
      kind: fact.kind,
      subjectType: fact.subjectType,
      subjectId: fact.subjectId,
      legalOn: fact.legalOn,
      recordedAt: by.now.toISOString(),
      actor: by.actor,
      onBehalfOf: by.onBehalfOf,
      data: JSON.parse(JSON.stringify(fact.data ?? {})) as Record<string, unknown>,
      recordHash: fact.recordHash ?? null,
      prevHash: head.hash,
    };
    const signed: Fact = { ...unsigned, hash: hashFact(unsigned) };
    await insertFact(tx, signed);
    await tx
      .updateTable('ledger_heads')
      .set({ seq: signed.seq, hash: signed.hash })
      .where('agency_id', '=', signed.agencyId)
      .execute();
    appended.push(signed);
  }
  return appended;
}

async function lockHead(tx: Tx, agencyId: string): Promise<{ seq: number; hash: string }> {
  const read = () =>
    tx
      .selectFrom('ledger_heads')
      .select(['seq', 'hash'])
      .where('agency_id', '=', agencyId)
      .forUpdate()
      .executeTakeFirst();
  const known = await read();
  if (known) return known;
  await tx
    .insertInto('ledger_heads')
    .values({ agency_id: agencyId, seq: 0, hash: GENESIS })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await read())!;
}

async function insertFact(tx: Tx, fact: Fact): Promise<void> {
  await tx
    .insertInto('facts')
    .values({
      agency_id: fact.agencyId,
      seq: fact.seq,
      id: fact.id,
      kind: fact.kind,
      subject_type: fact.subjectType,
      subject_id: fact.subjectId,
      legal_on: fact.legalOn,
      recorded_at: fact.recordedAt,
      actor: fact.actor,
      on_behalf_of: fact.onBehalfOf,
      data: JSON.stringify(fact.data),
      record_hash: fact.recordHash,
      prev_hash: fact.prevHash,
      hash: fact.hash,
    })
    .execute();
}
