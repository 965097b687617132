import { AppError } from '../../kernel/errors.ts';
import {
  changeSubscription,
  confirmSubscription,
  describeSubscriptionWish,
  mailSubscriptions,
  readSubscription,
  subscribe,
  unsubscribe,
} from '../../modules/disclosure/index.ts';
import { subscriptionWishSchema, type SubscriptionWish } from '../../modules/disclosure/contract.ts';
import type { PageContext } from '../frame/page-context.ts';
import {
  askedPage,
  leftPage,
  newSubscriptionPage,
  subscriptionPage,
  subscriptionsPage,
  SUBSCRIPTIONS_PATH as PATH,
} from '../pages/subscriptions.ts';
import { EMPTY_FORM, textValues } from '../parts/form/form-state.ts';
import type { FormState } from '../parts/form/form-state.ts';
import { pageRoute } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { queryTexts } from './query.ts';

/** Asking for mails, by address of the asker; each recipient has a limit of its own besides. */
const ASKING = { max: 20, perSeconds: 3600 };
const OPENING = { max: 120, perSeconds: 3600 };

/** Subscriptions by e-mail: asking, confirming, changing, leaving. All of it works without JavaScript or sign-in. */
export function subscriptionRoutes(portal: Portal, hasMail: boolean): void {
  const { ask } = portal;

  const formPage = async (ctx: PageContext, wish: SubscriptionWish, form: FormState) => {
    const { language } = ctx;
    const { subject: what } = await ask(describeSubscriptionWish, { wish, language });
    const feed = ctx.fullHref(feedPath(wish));
    return newSubscriptionPage(ctx, { wish, what, hasMail, feed, form });
  };

  pageRoute(portal, 'GET', PATH, async (ctx, request) =>
    subscriptionsPage(ctx, { hasMail, form: EMPTY_FORM, isAsked: queryTexts(request)['asked'] === 'mine' }),
  );

  pageRoute(
    portal,
    'POST',
    PATH,
    async (ctx, request, reply) => {
      const values = textValues((request.body as Record<string, unknown> | null) ?? {});
      try {
        await ask(mailSubscriptions, { email: values['email'], language: ctx.language });
      } catch (error) {
        const form = refusedForm(error, values, reply);
        return subscriptionsPage(ctx, { hasMail, form, isAsked: false });
      }
      await reply.redirect(ctx.href(`${PATH}?asked=mine`), 303);
      return undefined;
    },
    { rateLimit: ASKING },
  );

  pageRoute(portal, 'GET', `${PATH}/new`, async (ctx, request) => {
    const wish = wishOf(queryTexts(request));
    if (!wish) return subscriptionsPage(ctx, { hasMail, form: EMPTY_FORM, isAsked: false });
    return formPage(ctx, wish, {
      values: { frequency: 'daily' },
      problems: [],
    });
  });

  pageRoute(
    portal,
    'POST',
    `${PATH}/new`,
    async (ctx, request, reply) => {
      const values = textValues((request.body as Record<string, unknown> | null) ?? {});
      const wish = wishOf(values);
      if (!wish) return subscriptionsPage(ctx, { hasMail, form: EMPTY_FORM, isAsked: false });
      const { email, frequency } = values;
      try {
        if (!hasMail) throw new AppError('unavailable', []);
        await ask(subscribe, { email, frequency, wish, language: ctx.language });
      } catch (error) {
        return formPage(ctx, wish, refusedForm(error, values, reply));
      }
      return askedPage(ctx);
    },
    { rateLimit: ASKING },
  );

  pageRoute(
    portal,
    'GET',
    `${PATH}/:token`,
    async (ctx, request) => {
      const { token } = request.params as { token: string };
      const subscription = await ask(readSubscription, { token });
      const { done } = queryTexts(request);
      const said = done === 'confirmed' || done === 'changed' ? done : undefined;
      return subscriptionPage(ctx, { token, subscription, said });
    },
    { rateLimit: OPENING },
  );

  pageRoute(
    portal,
    'POST',
    `${PATH}/:token`,
    async (ctx, request, reply) => {
      const { token } = request.params as { token: string };
      const { frequency } = textValues((request.body as Record<string, unknown> | null) ?? {});
      await ask(changeSubscription, { token, frequency });
      await reply.redirect(ctx.href(`${PATH}/${encodeURIComponent(token)}?done=changed`), 303);
      return undefined;
    },
    { rateLimit: OPENING },
  );

  pageRoute(
    portal,
    'POST',
    `${PATH}/:token/confirm`,
    async (ctx, request, reply) => {
      const { token } = request.params as { token: string };
      const confirmed = await ask(confirmSubscription, { token });
      await reply.redirect(ctx.href(`${PATH}/${encodeURIComponent(confirmed.token)}?done=confirmed`), 303);
      return undefined;
    },
    { rateLimit: OPENING },
  );

  // Also what a mail program calls when its reader presses “unsubscribe” there (RFC 8058).
  pageRoute(
    portal,
    'POST',
    `${PATH}/:token/leave`,
    async (ctx, request) => {
      const { token } = request.params as { token: string };
      const { all } = textValues((request.body as Record<string, unknown> | null) ?? {});
      const { ended } = await ask(unsubscribe, { token, all: all === 'true' });
      return leftPage(ctx, ended);
    },
    { rateLimit: OPENING },
  );

  // The link of that header, followed by hand: the page with the button.
  pageRoute(portal, 'GET', `${PATH}/:token/leave`, async (ctx, request, reply) => {
    const { token } = request.params as { token: string };
    await reply.redirect(ctx.href(`${PATH}/${encodeURIComponent(token)}`), 303);
    return undefined;
  });
}

/** The wish in a query or form; undefined when it names nothing that could be subscribed to. */
function wishOf(values: Readonly<Record<string, string | undefined>>): SubscriptionWish | undefined {
  const { q, agencyId, columnId, kind, topic } = values;
  const given = Object.entries({ q, agencyId, columnId, kind, topic }).filter(([, value]) => value);
  const parsed = subscriptionWishSchema.safeParse(Object.fromEntries(given));
  return parsed.success ? parsed.data : undefined;
}

/** The feed of a wish: a column's own, or that of a search under the same conditions. */
function feedPath(wish: SubscriptionWish): string {
  const given = Object.entries(wish).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const isColumn = given.length === 1 && wish.columnId !== undefined;
  if (isColumn) return `/feeds/columns/${encodeURIComponent(wish.columnId!)}.atom`;
  return `/feeds/search.atom?${new URLSearchParams(given).toString()}`;
}

/** What was typed, with what is wrong; failures that are not the reader's are thrown on. */
function refusedForm(
  error: unknown,
  values: Record<string, string>,
  reply: { code(status: number): unknown },
): FormState {
  if (!(error instanceof AppError) || (error.kind !== 'invalid' && error.kind !== 'unavailable')) throw error;
  reply.code(422);
  return { values, problems: error.problems };
}
