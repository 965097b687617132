import type { LoadContext } from '../../../kernel/runtime/context.ts';
import { columnsOf } from '../../platforms/index.ts';
import { columnUnknown, documentNumberTaken, interpretedUnknown } from '../messages.ts';
import type { EditionRow } from '../store/dossier.ts';
import { otherWithNumber } from '../store/numbers.ts';
import { releasedByIds } from '../store/released.ts';

/**
 * What can only be checked against other records: the columns exist and take documents, the document number is not
 * another document's, the document that is explained can be read.
 */
export async function checkPlacement(ctx: LoadContext, edition: EditionRow): Promise<void> {
  const columns = await columnsOf(ctx.tx, edition.agency_id);
  const usable = new Set(columns.filter((column) => column.takesDocuments).map((column) => column.id));
  const unknown = edition.columns.find((id) => !usable.has(id));
  if (unknown !== undefined) throw columnUnknown(unknown);
  if (edition.document_number !== null) {
    const other = await otherWithNumber(ctx.tx, edition, edition.document_number);
    if (other) throw documentNumberTaken(edition.document_number, other.title);
  }
  const { interprets_id } = edition;
  if (interprets_id !== null && !(await releasedByIds(ctx.tx, [interprets_id])).has(interprets_id)) {
    throw interpretedUnknown();
  }
}
