import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { unsubscribeInput } from '../../contract/subscriptions.ts';
import { deleteSubscriptions, subscriptionsOfAddress } from '../../store/subscriptions/subscriptions.ts';
import { openSubscription } from './open-subscription.ts';

/** Ends a subscription, or all of its address, without signing in. The address is deleted with it. */
export const unsubscribe = defineAct({
  name: 'disclosure.unsubscribe',
  summary: { zh: '退订', en: 'unsubscribe' },
  input: unsubscribeInput,
  load: openSubscription,
  subject: () => ({}),
  act: async (ctx, row, { all }) => {
    const rows = all ? await subscriptionsOfAddress(ctx.tx, row.address_index) : [row];
    await deleteSubscriptions(
      ctx.tx,
      rows.map(({ id }) => id),
    );
    return { ended: rows.length };
  },
});
