import type { TrackedRequest } from '../../../modules/requests/contract.ts';
import type { PageContext } from '../../frame/page-context.ts';
import { html, NOTHING } from '../../html.ts';
import type { Html } from '../../html.ts';
import { dateText, fullDate } from '../date.ts';
import { errorSummary } from '../form/error-summary.ts';
import { fileField, textArea, textField } from '../form/field.ts';
import type { FormState } from '../form/form-state.ts';
import { mark } from '../mark.ts';

/** What the applicant can do now; a correction asked for stands first. */
export function ownActions(ctx: PageContext, request: TrackedRequest, form: FormState): Html {
  return html`${
    form.problems.length > 0
      ? errorSummary(ctx, form, ['description', 'attachments', 'statement', 'reason'])
      : NOTHING
  }
  ${awaitingConfirmation(ctx, request)} ${correction(ctx, request, form)} ${reasons(ctx, request, form)}
  ${payment(ctx, request)}`;
}

/** Online and fax: both sides must have confirmed before the period begins (Art. 31). */
function awaitingConfirmation(ctx: PageContext, request: TrackedRequest): Html {
  const { confirm } = ctx.t.track;
  if (request.stage !== 'unconfirmed') return NOTHING;
  return html`<section class="panel section" aria-labelledby="confirm">
    <h2 id="confirm">${confirm.heading}</h2>
    <ul class="both-sides">
      <li>${mark('pine', confirm.you(dateText(ctx, request.submittedOn)))}</li>
      <li>${mark('amber', confirm.agency)}</li>
    </ul>
    <p class="measure">
      ${confirm.text}
      ${
        request.office.phone
          ? html`${confirm.call} <span lang="zh-CN">${request.office.name}</span> ${request.office.phone}`
          : NOTHING
      }
    </p>
  </section>`;
}

function correction(ctx: PageContext, request: TrackedRequest, form: FormState): Html {
  const { correct } = ctx.t.track;
  if (!request.correction) return NOTHING;
  const { items, guidance, respondBy } = request.correction;
  const filled = form.values['description'] === undefined ? prefilled(form, request) : form;
  return html`<section class="panel section action" aria-labelledby="correct">
    <h2 id="correct">${correct.heading}</h2>
    <p class="measure">${correct.text(dateText(ctx, respondBy))}</p>
    <h3>${correct.items}</h3>
    <ol class="how measure" lang="zh-CN">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ol>
    ${guidance ? html`<p class="measure" lang="zh-CN">${guidance}</p>` : NOTHING}
    <form
      class="form"
      action="${ctx.href(`/track/${request.id}/correction`)}"
      method="post"
      enctype="multipart/form-data"
      novalidate
      data-once
    >
      ${textArea(ctx, filled, {
        id: 'description',
        label: correct.description,
        required: true,
        rows: 6,
        maxLength: 5000,
      })}
      ${textField(ctx, filled, {
        id: 'documentNumber',
        label: ctx.t.request.fields.documentNumber.label,
        short: true,
        maxLength: 100,
      })}
      ${fileField(ctx, filled, {
        id: 'attachments',
        label: correct.file,
        accept: '.pdf,.png,.jpg,.jpeg,.docx,.xlsx',
        multiple: true,
      })}
      <button class="button" type="submit">${correct.submit}</button>
    </form>
  </section>`;
}

/** The correction begins with what was asked for, so that only what was unclear has to be changed. */
function prefilled(form: FormState, request: TrackedRequest): FormState {
  return { ...form, values: { ...form.values, description: request.description } };
}

/** Art. 35: reasons for the number or frequency of requests. */
function reasons(ctx: PageContext, request: TrackedRequest, form: FormState): Html {
  const { reasons: t } = ctx.t.track;
  if (!request.reasonsWanted) return NOTHING;
  const { reason, respondBy } = request.reasonsWanted;
  return html`<section class="panel section action" aria-labelledby="reasons">
    <h2 id="reasons">${t.heading}</h2>
    <p class="measure" lang="zh-CN">${reason}</p>
    ${respondBy ? html`<p>${t.until} ${fullDate(ctx, respondBy)}</p>` : NOTHING}
    ${respondBy && respondBy < ctx.today ? html`<p>${t.late}</p>` : NOTHING}
    <form
      class="form"
      action="${ctx.href(`/track/${request.id}/reasons`)}"
      method="post"
      novalidate
      data-once
    >
      ${textArea(ctx, form, { id: 'statement', label: t.statement, required: true, rows: 5, maxLength: 5000 })}
      <button class="button" type="submit">${t.submit}</button>
    </form>
  </section>`;
}

function payment(ctx: PageContext, request: TrackedRequest): Html {
  const { fee } = ctx.t.track;
  if (!request.payment) return NOTHING;
  const { amount, payBy, method } = request.payment;
  return html`<section class="panel section action" aria-labelledby="fee">
    <h2 id="fee">${fee.heading}</h2>
    <p class="fee-amount">${fee.amount(amount)}</p>
    <p class="measure">${payBy ? html`${fee.payBy} ${fullDate(ctx, payBy)}` : fee.payByUnknown}</p>
    <p class="measure" lang="zh-CN">${method}</p>
  </section>`;
}

/** Withdrawal stands at the end of the page, folded. */
export function withdrawal(ctx: PageContext, request: TrackedRequest, form: FormState): Html {
  const { withdraw } = ctx.t.track;
  if (!request.canWithdraw) return NOTHING;
  return html`<details class="withdraw">
    <summary>${withdraw.heading}</summary>
    <form
      class="form panel"
      action="${ctx.href(`/track/${request.id}/withdrawal`)}"
      method="post"
      novalidate
      data-once
    >
      <p class="measure">${withdraw.text}</p>
      ${textField(ctx, form, { id: 'reason', label: withdraw.reason, maxLength: 500 })}
      <p>
        <label class="check" for="sure"
          ><input id="sure" type="checkbox" name="sure" value="yes" /><span>${withdraw.confirm}</span></label
        >
      </p>
      <p><button class="button button-danger" type="submit">${withdraw.submit}</button></p>
    </form>
  </details>`;
}
