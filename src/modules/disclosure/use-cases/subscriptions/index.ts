import type { AnyUseCase } from '../../../../kernel/runtime/use-case.ts';
import { changeSubscription } from './change-subscription.ts';
import { confirmSubscription } from './confirm-subscription.ts';
import { countSubscribers } from './count-subscribers.ts';
import { describeSubscriptionWish } from './describe-wish.ts';
import { mailSubscriptions } from './mail-subscriptions.ts';
import { readSubscription } from './read-subscription.ts';
import { sendDigests } from './send-digests.ts';
import { subscribe } from './subscribe.ts';
import { unsubscribe } from './unsubscribe.ts';

export {
  changeSubscription,
  confirmSubscription,
  countSubscribers,
  describeSubscriptionWish,
  mailSubscriptions,
  readSubscription,
  sendDigests,
  subscribe,
  unsubscribe,
};

/** Asked by the portal's pages and the worker, not by the API. */
export const SUBSCRIPTION_USE_CASES: readonly AnyUseCase[] = [
  subscribe,
  describeSubscriptionWish,
  readSubscription,
  confirmSubscription,
  changeSubscription,
  unsubscribe,
  mailSubscriptions,
  sendDigests,
];
