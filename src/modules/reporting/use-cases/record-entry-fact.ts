import type { ActContext, LoadContext } from '../../../kernel/runtime/context.ts';
import { REGISTER_SUBJECT } from '../domain/register/terms.ts';
import { refuse } from '../messages.ts';
import { digestOfEntry, lockEntry, type RegisterRow } from '../store/register.ts';

interface EntryFact {
  kind: string;
  legalOn: string;
  data: Record<string, unknown>;
}

/** Records facts of an entry that was just written, the last one with the digest of the stored row. */
export async function recordEntryFacts(
  ctx: ActContext,
  row: RegisterRow,
  facts: readonly EntryFact[],
): Promise<void> {
  const recordHash = digestOfEntry(row);
  await ctx.record(
    ...facts.map((fact) => ({
      ...fact,
      agencyId: row.agency_id,
      subjectType: REGISTER_SUBJECT,
      subjectId: row.id,
      recordHash,
    })),
  );
}

/** The entry that stands, locked. Throws `entry_not_found`, `entry_voided`. */
export async function loadEntry({ tx }: LoadContext, id: string): Promise<RegisterRow> {
  const row = await lockEntry(tx, id);
  if (!row) throw refuse('entry_not_found', 'id');
  return row;
}
