import type { Route } from '../../../kernel/http/routes.ts';
import { subscriberAccountSchema } from '../contract.ts';
import { countSubscribers } from '../use-cases/subscriptions/count-subscribers.ts';

/** What staff see of subscriptions: numbers. */
export const SUBSCRIPTION_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/subscribers/counts',
    useCase: countSubscribers,
    output: subscriberAccountSchema,
  },
];
