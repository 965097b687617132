import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import { errorSummary } from '../parts/form/error-summary.ts';
import { textField } from '../parts/form/field.ts';
import type { FormState } from '../parts/form/form-state.ts';

export interface TrackData {
  readonly form: FormState;
  /** Something to say above the form: attempts used up, session ended, closed. */
  readonly notice?: { readonly text: string; readonly tone: 'cinnabar' | 'amber' | 'pine' } | undefined;
}

/** Number and query code, no account. */
export function trackPage(ctx: PageContext, { form, notice }: TrackData): Page {
  const { track: t } = ctx.t;
  return {
    title: t.title,
    section: 'track',
    crumbs: [{ label: t.title, path: '/track' }],
    body: html`<div class="page-head">
        <h1>${t.title}</h1>
        <p class="lead">${t.lead}</p>
      </div>
      ${
        notice
          ? html`<p
              class="notice notice-${notice.tone}"
              role="${notice.tone === 'cinnabar' ? 'alert' : 'status'}"
            >
              ${notice.text}
            </p>`
          : NOTHING
      }
      ${errorSummary(ctx, form, ['number', 'queryCode'])}
      <form class="form panel track-form" action="${ctx.href('/track')}" method="post" novalidate>
        ${textField(ctx, form, { id: 'number', label: t.number, hint: t.numberHint, required: true, maxLength: 100 })}
        ${textField(ctx, form, {
          id: 'queryCode',
          label: t.code,
          hint: t.codeHint,
          required: true,
          autocomplete: 'off',
          short: true,
          maxLength: 40,
        })}
        <button class="button" type="submit">${t.submit}</button>
      </form>
      <p class="section soft">
        ${t.lost} <a href="${ctx.href('/agencies')}">${ctx.t.request.otherWaysLink}</a>
      </p>`,
  };
}
