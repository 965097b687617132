import type { GazetteDocument, GazetteHead } from '../../contract/gazette.ts';
import type { EditionHead } from '../../store/gazette/documents.ts';
import type { IssueRow } from '../../store/gazette/tables.ts';

/** An issue in lists. */
export function headOf(issue: IssueRow, agencyName: string, documents: number): GazetteHead {
  const { id, agency_id: agencyId, year, number, issued_on: issuedOn, state } = issue;
  return { id, agencyId, agencyName, year, number, issuedOn, state, documents };
}

/** A document as an issue and the list of candidates show it. */
export const documentOf = ({
  documentId,
  title,
  documentNumber,
  issuer,
  releasedOn,
}: EditionHead): GazetteDocument => ({ documentId, title, documentNumber, issuer, releasedOn });
