import type { SubscriptionWish } from '../../modules/disclosure/contract.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';

/** A wish as the addresses of the portal name it; the page it leads to checks it. */
export type Subscribable = Readonly<{ [Name in keyof SubscriptionWish]?: string | undefined }>;

/** The way to subscribing to what the page shows. */
export function subscribeLink(ctx: PageContext, wish: Subscribable): Html {
  return html`<a class="subscribe-link" href="${ctx.href(subscribePath(wish))}"
    >${ctx.t.subscriptions.link}</a
  >`;
}

/** Address of the page where a wish becomes a subscription. */
export function subscribePath(wish: Subscribable): string {
  const given = Object.entries(wish).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `/subscriptions/new?${new URLSearchParams(given).toString()}`;
}
