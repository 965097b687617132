import type { GazetteHead } from '../../contract/gazette.ts';
import type { IssueRow } from '../../store/gazette/tables.ts';

/** An issue in lists. */
export function headOf(issue: IssueRow, agencyName: string, documents: number): GazetteHead {
  const { id, agency_id: agencyId, year, number, issued_on: issuedOn, state } = issue;
  return { id, agencyId, agencyName, year, number, issuedOn, state, documents };
}
