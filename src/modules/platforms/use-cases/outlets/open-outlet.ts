import type { ActContext, LoadContext } from '../../../../kernel/runtime/context.ts';
import { outletNotFound } from '../../messages/places.ts';
import { digestOfOutlet, lockOutlet } from '../../store/outlets.ts';
import type { OutletRow } from '../../store/place-tables.ts';

/** The open outlet, locked. Throws `outlet_not_found`. */
export async function openOutlet(ctx: LoadContext, { id }: { id: string }): Promise<OutletRow> {
  const row = await lockOutlet(ctx.tx, id);
  if (!row || row.closed_on !== null) throw outletNotFound();
  return row;
}

export const ofOutlet = ({ agency_id }: OutletRow) => ({ agencyId: agency_id });

/** Records what happened to an outlet, with the digest of what is stored now. */
export const recordOutletFact = (
  ctx: ActContext,
  row: OutletRow,
  kind: string,
  data: Record<string, unknown>,
) =>
  ctx.record({
    agencyId: row.agency_id,
    kind,
    subjectType: 'channel_outlet',
    subjectId: row.id,
    legalOn: ctx.today,
    data,
    recordHash: digestOfOutlet(row),
  });
