import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { changeSubscriptionInput } from '../../contract/subscriptions.ts';
import { updateSubscription } from '../../store/subscriptions/subscriptions.ts';
import { openSubscription } from './open-subscription.ts';

/** How often mail comes from now on. */
export const changeSubscription = defineAct({
  name: 'disclosure.change_subscription',
  summary: { zh: '修改订阅', en: 'change a subscription' },
  input: changeSubscriptionInput,
  load: openSubscription,
  subject: () => ({}),
  act: async (ctx, row, { frequency }) => {
    await updateSubscription(ctx.tx, row.id, { frequency });
    return { changed: true as const };
  },
});
