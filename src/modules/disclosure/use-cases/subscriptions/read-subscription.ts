import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { subscriptionTokenInput, type Subscription } from '../../contract/subscriptions.ts';
import { subscriptionsOfAddress } from '../../store/subscriptions/subscriptions.ts';
import { describeWish } from '../../views/subscriptions/describe-wish.ts';
import { openSubscription } from './open-subscription.ts';

/** A subscription as its mail's reader sees it. */
export const readSubscription = defineRead({
  name: 'disclosure.read_subscription',
  summary: { zh: '查看订阅', en: 'see a subscription' },
  input: subscriptionTokenInput,
  load: openSubscription,
  subject: () => ({}),
  act: async (ctx, row): Promise<Subscription> => {
    const all = await subscriptionsOfAddress(ctx.tx, row.address_index);
    return {
      subject: await describeWish(ctx.tx, row.wish, row.language, ctx.today),
      frequency: row.frequency,
      isConfirmed: row.confirmed_at !== null,
      others: all.filter(({ id, confirmed_at: at }) => id !== row.id && at !== null).length,
    };
  },
});
