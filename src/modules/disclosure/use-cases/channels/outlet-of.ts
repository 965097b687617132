import type { Tx } from '../../../../kernel/database/types.ts';
import { outletsOf } from '../../../platforms/index.ts';
import type { ReleaseChannel } from '../../contract.ts';
import { outletNameNeeded, outletUnknown } from '../../messages/channels.ts';

/** Name and id of the outlet: a registered one of that channel, or one told by name. */
export async function outletOf(
  tx: Tx,
  agencyId: string,
  { channel, outletId, outletName }: { channel: ReleaseChannel; outletId: string | null; outletName: string },
): Promise<{ outlet_id: string | null; outlet_name: string }> {
  if (outletId === null) {
    if (outletName === '') throw outletNameNeeded();
    return { outlet_id: null, outlet_name: outletName };
  }
  const outlet = (await outletsOf(tx, agencyId)).find(({ id }) => id === outletId);
  if (!outlet || outlet.channel !== channel) throw outletUnknown();
  return { outlet_id: outlet.id, outlet_name: outlet.name };
}
