import type { Tx } from '../../../kernel/database/types.ts';
import type { LoadContext } from '../../../kernel/runtime/context.ts';
import { columnsOf } from '../../platforms/index.ts';
import { columnUnknown, documentNumberTaken, interpretedUnknown } from '../messages.ts';
import type { EditionRow } from '../store/dossier.ts';
import { otherWithNumber } from '../store/numbers.ts';
import { releasedByIds } from '../store/released.ts';
import { documentHead } from '../store/interpretation/plans.ts';

/**
 * What can only be checked against other records: the columns exist and take documents, the document number is not
 * another document's, the document that is explained can be read.
 */
export async function checkPlacement(ctx: LoadContext, edition: EditionRow): Promise<void> {
  const columns = await columnsOf(ctx.tx, edition.agency_id);
  const usable = new Set(columns.filter((column) => column.takesDocuments).map((column) => column.id));
  const unknown = edition.columns.find((id) => !usable.has(id));
  if (unknown !== undefined) throw columnUnknown(unknown);
  await refuseTakenNumber(ctx, edition);
  const { interprets_id } = edition;
  if (interprets_id !== null && !(await canBeExplained(ctx.tx, edition.agency_id, interprets_id))) {
    throw interpretedUnknown();
  }
}

/** Throws when another released document of the agency has the document number. */
export async function refuseTakenNumber(ctx: LoadContext, edition: EditionRow): Promise<void> {
  if (edition.document_number === null) return;
  const other = await otherWithNumber(ctx.tx, edition, edition.document_number);
  if (other) throw documentNumberTaken(edition.document_number, other.title);
}

/** A document that readers can see, or one of the agency's own that is being prepared together with its explanation. */
async function canBeExplained(tx: Tx, agencyId: string, documentId: string): Promise<boolean> {
  if ((await releasedByIds(tx, [documentId])).has(documentId)) return true;
  const head = await documentHead(tx, documentId);
  const isOpen = head?.reviewState !== 'discarded' && head?.attribute === 'proactive';
  return head?.agencyId === agencyId && isOpen && !head.wasReleased;
}
