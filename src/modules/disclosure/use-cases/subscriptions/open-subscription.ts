import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { subscriptionGone } from '../../messages/subscriptions.ts';
import { lockSubscription, type SubscriptionRow } from '../../store/subscriptions/subscriptions.ts';
import { idOfToken, isTokenOf } from '../../views/subscriptions/tokens.ts';

/** The subscription that a mail's token opens. Throws when there is none, or not by this token. */
export async function openSubscription(
  { tx, cipher, now }: LoadContext,
  { token }: { token: string },
): Promise<SubscriptionRow> {
  const row = await lockSubscription(tx, idOfToken(token));
  if (!row || !isTokenOf(cipher, row, token)) throw subscriptionGone();
  if (row.confirmed_at === null && row.confirm_until < now) throw subscriptionGone();
  return row;
}
