import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { describeWishInput } from '../../contract/subscriptions.ts';
import { describeWish } from '../../views/subscriptions/describe-wish.ts';

/** What would be subscribed to, in words, before the reader leaves an address. */
export const describeSubscriptionWish = defineRead({
  name: 'disclosure.describe_subscription_wish',
  summary: { zh: '查看可订阅的内容', en: 'see what can be subscribed to' },
  input: describeWishInput,
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { wish, language }) => ({
    subject: await describeWish(ctx.tx, wish, language, ctx.today),
  }),
});
