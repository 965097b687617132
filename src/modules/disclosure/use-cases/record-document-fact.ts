import type { CalendarDate } from '../../../kernel/dates.ts';
import type { NewFact } from '../../../kernel/ledger/fact.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { digestsOfDocuments } from '../store/digest.ts';
import { updateDocument } from '../store/documents.ts';
import type { DocumentRow } from '../store/dossier.ts';

export interface DocumentFact {
  kind: string;
  legalOn?: CalendarDate;
  data?: Record<string, unknown>;
}

/** Notes that the document was touched and appends the facts of an act, the last with the digest of what is stored. */
export async function recordDocumentFacts(
  ctx: ActContext,
  document: Pick<DocumentRow, 'id' | 'agency_id'>,
  ...facts: DocumentFact[]
): Promise<void> {
  const { id, agency_id } = document;
  await updateDocument(ctx.tx, { id, agency_id, updated_at: ctx.now });
  const recordHash = (await digestsOfDocuments(ctx.tx, [id])).get(id)!;
  const toRecord = facts.map(({ kind, legalOn, data }, at): NewFact => ({
    agencyId: agency_id,
    kind,
    subjectType: 'document',
    subjectId: id,
    legalOn: legalOn ?? ctx.today,
    ...(data === undefined ? {} : { data }),
    ...(at === facts.length - 1 ? { recordHash } : {}),
  }));
  await ctx.record(...toRecord);
}
