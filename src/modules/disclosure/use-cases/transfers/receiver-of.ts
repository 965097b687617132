import type { Tx } from '../../../../kernel/database/types.ts';
import { readingPlacesOf } from '../../../platforms/index.ts';
import { placeUnknown, receiverNeeded } from '../../messages/channels.ts';
import type { TransferRow } from '../../store/scheme-tables.ts';
import { receiverKey } from '../../views/transfers/shown.ts';

type Receiver = Pick<TransferRow, 'place_id' | 'receiver_kind' | 'receiver_name' | 'receiver_key'>;

/** Who gets the list: a registered reading place (of this or another agency), or somebody told by name. */
export async function receiverOf(
  tx: Tx,
  { placeId, name, kind }: { placeId: string | null; name: string; kind: TransferRow['receiver_kind'] },
): Promise<Receiver> {
  if (placeId === null) {
    if (name === '') throw receiverNeeded();
    return {
      place_id: null,
      receiver_kind: kind,
      receiver_name: name,
      receiver_key: receiverKey(null, name),
    };
  }
  const place = (await readingPlacesOf(tx)).find(({ id }) => id === placeId);
  if (!place) throw placeUnknown();
  return {
    place_id: place.id,
    receiver_kind: place.kind,
    receiver_name: place.name,
    receiver_key: receiverKey(place.id, place.name),
  };
}
