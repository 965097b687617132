import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../../kernel/dates.ts';
import { agencyById, departmentsOf } from '../../../identity/index.ts';

/**
 * The agencies whose documents may stand in an agency's gazette, its own first: a government prints the documents of its
 * departments too, and none of a superior or of a lower government (国办发〔2018〕22号). Documents of a department that was
 * closed are still printed.
 */
export async function gazetteContributors(
  db: Database | Tx,
  agencyId: string,
  on: CalendarDate,
): Promise<{ id: string; name: string }[]> {
  const own = await agencyById(db, agencyId, on);
  if (!own) return [];
  return [own, ...(await departmentsOf(db, agencyId, on))].map(({ id, name }) => ({ id, name }));
}
