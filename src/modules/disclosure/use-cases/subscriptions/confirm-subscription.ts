import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { subscriptionTokenInput } from '../../contract/subscriptions.ts';
import { updateSubscription } from '../../store/subscriptions/subscriptions.ts';
import { tokenOf } from '../../views/subscriptions/tokens.ts';
import { openSubscription } from './open-subscription.ts';

/** The owner of the address wants it. Resolves to the token by which the subscription is changed and ended from now on. */
export const confirmSubscription = defineAct({
  name: 'disclosure.confirm_subscription',
  summary: { zh: '确认订阅', en: 'confirm a subscription' },
  input: subscriptionTokenInput,
  load: openSubscription,
  subject: () => ({}),
  act: async (ctx, row) => {
    const confirmed = { ...row, confirmed_at: row.confirmed_at ?? ctx.now };
    await updateSubscription(ctx.tx, row.id, { confirmed_at: confirmed.confirmed_at });
    return { token: tokenOf(ctx.cipher, confirmed) };
  },
});
