import type { Selectable } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import { versionOn, type Agency, type AgencyVersion } from '../domain/agency.ts';
import type { AgenciesTable, AgencyVersionsTable, IdentityTables } from './tables.ts';

/** The identity module's view of the database. */
export const identityTables = (db: Database | Tx) => db.withTables<IdentityTables>();

/** A stored agency with its versions as it stood on a day. */
export function toAgency(
  row: Selectable<AgenciesTable>,
  versions: readonly AgencyVersion[],
  on: CalendarDate,
): Agency {
  const { name, shortName, documentAbbreviation, parentId } = versionOn(versions, on);
  return {
    id: row.id,
    code: row.code,
    kind: row.kind,
    region: row.region,
    organisationCode: row.organisation_code,
    hasRulemakingPower: row.has_rulemaking_power,
    foiOffice: row.foi_office,
    remedies: row.remedies,
    sortOrder: row.sort_order,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    successorId: row.successor_id,
    name,
    shortName,
    documentAbbreviation,
    parentId,
    nameHistory: versions,
  };
}

export function toVersion(row: Selectable<AgencyVersionsTable>): AgencyVersion {
  return {
    validFrom: row.valid_from,
    name: row.name,
    shortName: row.short_name,
    documentAbbreviation: row.document_abbreviation,
    parentId: row.parent_id,
  };
}

/** Writes a version; one that begins on the same day is replaced. */
export async function saveVersion(tx: Tx, agencyId: string, version: AgencyVersion): Promise<void> {
  const values = {
    name: version.name,
    short_name: version.shortName,
    document_abbreviation: version.documentAbbreviation,
    parent_id: version.parentId,
  };
  await identityTables(tx)
    .insertInto('agency_versions')
    .values({ agency_id: agencyId, valid_from: version.validFrom, ...values })
    .onConflict((conflict) => conflict.columns(['agency_id', 'valid_from']).doUpdateSet(values))
    .execute();
}
