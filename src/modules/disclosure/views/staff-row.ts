import type { CalendarDate } from '../../../kernel/dates.ts';
import type { DocumentRow } from '../contract.ts';
import { validityOn } from '../domain/validity.ts';
import type { StaffListRow } from '../store/staff-list.ts';
import type { Deadlines } from './deadline-of.ts';

/** A row of the back-office list. */
export function toStaffRow(
  row: StaffListRow,
  deadlines: Deadlines,
  names: ReadonlyMap<string, string>,
  today: CalendarDate,
): DocumentRow {
  const newestIsReleased = row.released_edition_id === row.edition_id;
  const { kind, effective_on: effectiveOn, expires_on: expiresOn, repealed_on: repealedOn } = row;
  const drafter = row.drafter_ids[0] ?? '';
  return {
    id: row.id,
    agencyId: row.agency_id,
    title: row.title,
    kind,
    attribute: row.attribute,
    stage: row.stage,
    isReleased: row.released_on !== null,
    editionNumber: row.number,
    documentNumber: row.document_number,
    indexNumber: row.index_number,
    columns: row.columns,
    signedOn: row.signed_on,
    releasedOn: row.released_on,
    validity: validityOn({ kind, effectiveOn, expiresOn, repealedOn }, today),
    deadline:
      row.stage === 'withdrawn' || row.stage === 'discarded'
        ? null
        : deadlines.of({
            attribute: row.attribute,
            signedOn: row.signed_on,
            changedOn: row.changed_on,
            releasedOn: newestIsReleased ? row.released_on : null,
          }),
    updatedAt: row.updated_at.toISOString(),
    drafterName: names.get(drafter) ?? drafter,
  };
}
