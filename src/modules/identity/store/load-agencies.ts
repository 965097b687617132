import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';
import type { Agency } from '../domain/agency.ts';
import { toAgency } from './agencies.ts';
import { agencyRegister } from './agency-register.ts';

/** Agencies as they stood on a day; all of them without `ids`. Sorted by sort order, then code. */
export async function loadAgencies(
  db: Database | Tx,
  on: CalendarDate,
  ids?: readonly string[],
): Promise<Agency[]> {
  if (ids?.length === 0) return [];
  const { rows, versions } = await agencyRegister(db);
  return rows
    .filter((row) => ids === undefined || ids.includes(row.id))
    .map((row) => toAgency(row, versions.get(row.id)!, on));
}
