import type { CalendarDate } from '../../../kernel/dates.ts';
import { takesDocuments } from '../../platforms/index.ts';
import type { ReleasedItem } from '../contract.ts';
import { validityOn } from '../domain/validity.ts';
import type { ReleasedRow } from '../store/released.ts';

/** A released document as every public list shows it. */
export function toReleasedItem(row: ReleasedRow, today: CalendarDate): ReleasedItem {
  const { kind, effective_on: effectiveOn, expires_on: expiresOn, repealed_on: repealedOn } = row;
  return {
    id: row.document_id,
    agencyId: row.agency_id,
    issuer: row.issuer,
    title: row.title,
    summary: row.summary,
    kind,
    indexNumber: row.index_number,
    documentNumber: row.document_number,
    signedOn: row.signed_on,
    releasedOn: row.released_on,
    validity: validityOn({ kind, effectiveOn, expiresOn, repealedOn }, today),
    columns: row.columns.filter(takesDocuments),
  };
}
