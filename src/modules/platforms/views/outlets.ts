import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { Outlet } from '../contract.ts';
import { loadOutlets } from '../store/outlets.ts';
import type { OutletRow } from '../store/place-tables.ts';

/** An outlet as the API shows it. */
export const toOutlet = (row: OutletRow): Outlet => ({
  id: row.id,
  agencyId: row.agency_id,
  channel: row.channel,
  name: row.name,
  provider: row.provider,
  location: row.location,
  note: row.note,
  openedOn: row.opened_on,
  closedOn: row.closed_on,
  closingReason: row.closing_reason,
});

/** The outlets of an agency, also closed ones, for records that name them. */
export const outletsOf = async (db: Database | Tx, agencyId: string): Promise<Outlet[]> =>
  (await loadOutlets(db, agencyId, true)).map(toOutlet);
