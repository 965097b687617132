import type { Tx } from '../../../../kernel/database/types.ts';
import { channelsOf } from '../../store/scheme/channel-releases.ts';
import { setChannels } from '../../store/released.ts';

/** Lets searches by channel find the documents from now on. */
export async function tellSearch(tx: Tx, documentIds: readonly (string | null)[]): Promise<void> {
  const ids = [...new Set(documentIds.filter((id) => id !== null))];
  const channels = await channelsOf(tx, ids);
  for (const id of ids) await setChannels(tx, id, channels.get(id) ?? []);
}
