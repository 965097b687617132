import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../../kernel/dates.ts';
import { agencyById, listAgencies, subordinateIds } from '../../../identity/index.ts';

/**
 * The agencies whose documents may stand in an agency's gazette, its own first, then those below it in their order:
 * a government prints the documents of its departments too, and none of a superior (国办发〔2018〕22号).
 */
export async function gazetteContributors(
  db: Database | Tx,
  agencyId: string,
  on: CalendarDate,
): Promise<{ id: string; name: string }[]> {
  const own = await agencyById(db, agencyId, on);
  const below = new Set(await subordinateIds(db, agencyId, on));
  // Documents of a department that was closed are still printed.
  const agencies = await listAgencies(db, { on, includeClosed: true });
  return [own, ...agencies.filter(({ id }) => below.has(id))].flatMap((agency) =>
    agency ? [{ id: agency.id, name: agency.name }] : [],
  );
}
