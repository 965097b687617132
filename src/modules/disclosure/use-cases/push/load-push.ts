import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { pushNotFound } from '../../messages/pushes.ts';
import { lockPush, type PushRecord } from '../../store/push/pushes.ts';

/** A push, locked, or the error that there is none. */
export async function loadPush(ctx: LoadContext, { id }: { id: string }): Promise<PushRecord> {
  const row = await lockPush(ctx.tx, id);
  if (!row) throw pushNotFound();
  return row;
}

/** The receiving site's people decide and end. */
export const receivingSide = (row: PushRecord): { agencyId: string } => ({ agencyId: row.site_agency_id });

/** The asking agency's people ask and recall. */
export const askingSide = (row: PushRecord): { agencyId: string } => ({ agencyId: row.agency_id });
