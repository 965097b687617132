import type { Agency } from '../../modules/identity/index.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html } from '../html.ts';
import { fullDate } from '../parts/date.ts';
import { factList } from '../parts/facts.ts';
import { requestSteps } from '../parts/steps.ts';

/** What the applicant is given once: number and query code. */
export interface Receipt {
  readonly id: string;
  readonly number: string;
  readonly queryCode: string;
  readonly submittedOn: string;
  readonly agencyId: string;
  readonly description: string;
}

/** Third step: number and code, and a receipt that prints on one page. */
export function receiptPage(ctx: PageContext, receipt: Receipt, agency: Agency | undefined): Page {
  const { request: t } = ctx.t;
  const name = agency?.name ?? '';
  return {
    title: t.receiptTitle,
    section: 'request_entry',
    isPrivate: true,
    crumbs: [
      { label: t.title, path: '/request' },
      { label: t.receiptTitle, path: '/request/receipt' },
    ],
    body: html`<div class="page-head">
        <h1>${t.receiptTitle}</h1>
        <p class="lead">${t.receiptLead}</p>
      </div>
      ${requestSteps(ctx, 'receipt')}
      <section class="receipt" aria-labelledby="receipt">
        <h2 id="receipt">${t.receiptHeading}</h2>
        <dl class="codes">
          <div>
            <dt>${t.number}</dt>
            <dd lang="zh-CN">${receipt.number}</dd>
          </div>
          <div>
            <dt>${t.queryCode}</dt>
            <dd class="code">${receipt.queryCode}</dd>
          </div>
        </dl>
        ${factList([
          [t.receiptAgency, html`<span lang="zh-CN">${name}</span>`],
          [t.receiptSubmitted, fullDate(ctx, receipt.submittedOn)],
          [ctx.t.agencies.phone, agency?.foiOffice.phone],
          [ctx.t.column.guide.hours, agency?.foiOffice.hours],
        ])}
        ${factList([[t.receiptMatter, html`<span lang="zh-CN">${receipt.description}</span>`]], 'facts facts-wide')}
      </section>
      <p class="notice notice-amber">${t.codeOnce}</p>
      <section class="section" aria-labelledby="next">
        <h2 id="next">${t.receiptNext}</h2>
        <p class="measure">${t.receiptNextText(name)}</p>
      </section>
      <p class="row-links section">
        <a class="button" href="${ctx.href(`/track/${receipt.id}`)}">${t.track}</a>
        <button class="button button-quiet" type="button" data-print hidden>${ctx.t.frame.print}</button>
        <a class="button button-quiet" href="/track/${receipt.id}/letters/receipt.pdf">${t.receiptPdf}</a>
      </p>`,
  };
}
