import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import { lockReceived, receivedRow, type ReceivedRow } from '../../store/collection/received-reports.ts';

/** A kept report. Throws `report_not_found`. */
export async function loadReceived({ tx }: LoadContext, { id }: { id: string }): Promise<ReceivedRow> {
  const row = await receivedRow(tx, id);
  if (!row) throw refuseCollecting('report_not_found', 'id');
  return row;
}

/** The same, locked. */
export async function lockedReceived({ tx }: LoadContext, { id }: { id: string }): Promise<ReceivedRow> {
  const row = await lockReceived(tx, id);
  if (!row) throw refuseCollecting('report_not_found', 'id');
  return row;
}

export const ofKeeper = ({ agency_id }: ReceivedRow): { agencyId: string } => ({ agencyId: agency_id });
