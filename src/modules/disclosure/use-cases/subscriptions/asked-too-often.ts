import { newId } from '../../../../kernel/ids.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { MOST_ASKING_MAILS } from '../../domain/subscriptions/limits.ts';
import { mayAsk } from '../../store/subscriptions/subscriptions.ts';

/** Whether an address has been asked as often today as it may be; counts this time otherwise. */
export async function askedTooOften(ctx: ActContext, addressIndex: string): Promise<boolean> {
  const { tx, now } = ctx;
  const since = new Date(now.getTime() - 24 * 3_600_000);
  return !(await mayAsk(tx, { id: newId(now.getTime()), addressIndex, now, since, most: MOST_ASKING_MAILS }));
}
