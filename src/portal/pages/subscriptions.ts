import { CONFIRM_WITHIN_HOURS } from '../../modules/disclosure/index.ts';
import type { Subscription, SubscriptionWish } from '../../modules/disclosure/contract.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { errorSummary } from '../parts/form/error-summary.ts';
import { textField } from '../parts/form/field.ts';
import type { FormState } from '../parts/form/form-state.ts';
import { radioGroup } from '../parts/form/radio-group.ts';

export const SUBSCRIPTIONS_PATH = '/subscriptions';

const frame = (ctx: PageContext, title: string, body: Html): Page => ({
  title,
  isPrivate: true,
  crumbs: [{ label: ctx.t.subscriptions.title, path: SUBSCRIPTIONS_PATH }],
  body,
});

const frequencyField = (ctx: PageContext, form: FormState): Html =>
  radioGroup(ctx, form, {
    id: 'frequency',
    label: ctx.t.subscriptions.frequency,
    required: true,
    options: Object.entries(ctx.t.subscriptions.frequencies),
  });

export interface NewSubscriptionData {
  readonly wish: SubscriptionWish;
  /** The wish in words. */
  readonly what: string;
  /** Whether this installation sends mail. */
  readonly hasMail: boolean;
  /** The feed that shows the same. */
  readonly feed: string;
  readonly form: FormState;
}

/** Subscribing to something: by mail, or the address of its feed. */
export function newSubscriptionPage(ctx: PageContext, data: NewSubscriptionData): Page {
  const { subscriptions: t } = ctx.t;
  const { what, hasMail, feed } = data;
  return frame(
    ctx,
    t.about(what),
    html`<div class="page-head">
        <h1>${t.about(what)}</h1>
        <p class="lead">${t.lead}</p>
      </div>
      <section class="section" aria-labelledby="by-mail">
        <h2 id="by-mail">${t.byMail}</h2>
        ${hasMail ? mailForm(ctx, data) : html`<p class="notice notice-amber">${t.noMail}</p>`}
      </section>
      <section class="section" aria-labelledby="by-feed">
        <h2 id="by-feed">${t.byFeed}</h2>
        <p>${t.feedAbout}</p>
        <p><a class="feed-address" href="${feed}" type="application/atom+xml">${feed}</a></p>
      </section>
      ${hasMail ? html`<p class="section"><a href="${ctx.href(SUBSCRIPTIONS_PATH)}">${t.mine}</a></p>` : NOTHING}`,
  );
}

function mailForm(ctx: PageContext, { wish, form }: NewSubscriptionData): Html {
  const { subscriptions: t } = ctx.t;
  return html`${errorSummary(ctx, form, ['email', 'frequency'])}
    <form class="form panel" action="${ctx.href(`${SUBSCRIPTIONS_PATH}/new`)}" method="post" novalidate>
      ${Object.entries(wish).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value ?? ''}" />`)}
      ${textField(ctx, form, {
        id: 'email',
        label: t.email,
        hint: t.emailHint,
        type: 'email',
        autocomplete: 'email',
        required: true,
        maxLength: 254,
      })}
      ${frequencyField(ctx, form)}
      <p class="form-actions"><button class="button" type="submit">${t.submit}</button></p>
    </form>`;
}

/** The way to subscriptions without having chosen anything: what can be subscribed to, and what one has. */
export function subscriptionsPage(
  ctx: PageContext,
  { hasMail, form, isAsked }: { hasMail: boolean; form: FormState; isAsked: boolean },
): Page {
  const { subscriptions: t } = ctx.t;
  return frame(
    ctx,
    t.title,
    html`<div class="page-head">
        <h1>${t.title}</h1>
        <p class="lead">${t.lead}</p>
      </div>
      ${isAsked ? html`<p class="notice notice-pine" role="status">${t.mineAsked}</p>` : NOTHING}
      <section class="section" aria-labelledby="new">
        <h2 id="new">${t.nothing}</h2>
        <p>${t.nothingLead}</p>
        <p class="row-links">
          <a class="button button-quiet" href="${ctx.href('/statutory-content')}">${t.toColumns}</a>
          <a class="button button-quiet" href="${ctx.href('/search')}">${t.toSearch}</a>
        </p>
      </section>
      <section class="section" aria-labelledby="mine">
        <h2 id="mine">${t.mine}</h2>
        ${
          hasMail
            ? html`<p>${t.mineLead}</p>
                ${errorSummary(ctx, form, ['email'])}
                <form class="form panel" action="${ctx.href(SUBSCRIPTIONS_PATH)}" method="post" novalidate>
                  ${textField(ctx, form, {
                    id: 'email',
                    label: t.email,
                    type: 'email',
                    autocomplete: 'email',
                    required: true,
                    maxLength: 254,
                  })}
                  <p class="form-actions"><button class="button" type="submit">${t.mineSubmit}</button></p>
                </form>`
            : html`<p class="notice notice-amber">${t.noMail}</p>`
        }
      </section>
      <section class="section" aria-labelledby="by-feed">
        <h2 id="by-feed">${t.byFeed}</h2>
        <p>${t.feedAbout}</p>
        <p>
          <a class="feed-address" href="${ctx.href('/feeds/all.atom')}" type="application/atom+xml"
            >${ctx.t.openData.feedAll}</a
          >
        </p>
      </section>`,
  );
}

/** The same answer whatever is known of the address. */
export function askedPage(ctx: PageContext): Page {
  const { subscriptions: t } = ctx.t;
  return frame(
    ctx,
    t.asked,
    html`<div class="page-head">
        <h1>${t.asked}</h1>
        <p class="lead">${t.askedLead(CONFIRM_WITHIN_HOURS)}</p>
      </div>
      <p class="notice">${t.askedHints}</p>`,
  );
}

/**
 * A subscription opened from a mail: asks for confirmation, or lets its reader change or end it. By buttons only: programs
 * that look into mails follow links, but press nothing.
 */
export function subscriptionPage(
  ctx: PageContext,
  data: { token: string; subscription: Subscription; said: 'confirmed' | 'changed' | undefined },
): Page {
  const { subscriptions: t } = ctx.t;
  const { token, subscription, said } = data;
  const { subject, isConfirmed, frequency } = subscription;
  const at = ctx.href(`${SUBSCRIPTIONS_PATH}/${encodeURIComponent(token)}`);
  if (!isConfirmed) {
    return frame(
      ctx,
      t.confirmTitle,
      html`<div class="page-head">
          <h1>${t.confirmTitle}</h1>
          <p class="lead">${t.confirmLead(subject)}</p>
        </div>
        <form action="${at}/confirm" method="post">
          <button class="button" type="submit">${t.confirm}</button>
        </form>`,
    );
  }
  const form: FormState = { values: { frequency }, problems: [] };
  return frame(
    ctx,
    t.manageTitle(subject),
    html`<div class="page-head"><h1>${t.manageTitle(subject)}</h1></div>
      ${said ? html`<p class="notice notice-pine" role="status">${t[said]}</p>` : NOTHING}
      <form class="form panel" action="${at}" method="post">
        ${frequencyField(ctx, form)}
        <p class="form-actions"><button class="button" type="submit">${t.save}</button></p>
      </form>
      <section class="section" aria-labelledby="leave">
        <h2 id="leave">${t.leave}</h2>
        <p>${t.leaveLead}</p>
        <form class="form" action="${at}/leave" method="post">
          ${
            subscription.others > 0
              ? html`<p>
                  <label class="radio"
                    ><input type="checkbox" name="all" value="true" /><span
                      >${t.leaveAll(subscription.others)}</span
                    ></label
                  >
                </p>`
              : NOTHING
          }
          <p><button class="button button-quiet" type="submit">${t.leave}</button></p>
        </form>
      </section>`,
  );
}

/** After leaving. */
export function leftPage(ctx: PageContext, ended: number): Page {
  const { subscriptions: t } = ctx.t;
  return frame(
    ctx,
    t.left,
    html`<div class="page-head">
      <h1>${t.left}</h1>
      <p class="lead" role="status">${t.leftLead(ended)}</p>
    </div>`,
  );
}
