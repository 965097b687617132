import type { WithdrawnNotice } from '../../modules/disclosure/contract.ts';
import type { Agency } from '../../modules/identity/index.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { dateText, fullDate } from '../parts/date.ts';
import { factList } from '../parts/facts.ts';

/** What stands at the address of a document that was taken down: that it was, when, and why. */
export function withdrawnPage(ctx: PageContext, notice: WithdrawnNotice, agency: Agency | undefined): Page {
  const { withdrawn: t } = ctx.t;
  const name = agency?.name ?? '';
  return {
    title: t.title,
    isPrivate: true,
    crumbs: [{ label: ctx.t.documents.title, path: '/documents' }],
    body: html`<h1>${t.title}</h1>
      <p class="notice notice-cinnabar section">${t.lead(dateText(ctx, notice.withdrawnOn), name)}</p>
      <div class="section">
        ${factList([
          [t.reason, notice.reasonLabel[ctx.language]],
          [t.date, fullDate(ctx, notice.withdrawnOn)],
          [t.published, fullDate(ctx, notice.releasedOn)],
          [t.index, notice.indexNumber],
          [t.agency, html`<span lang="zh-CN">${name}</span>`],
        ])}
      </div>
      ${
        notice.publicNotice === null
          ? NOTHING
          : html`<p class="notice section" lang="zh-CN">${notice.publicNotice}</p>`
      }
      ${notice.movedTo === null ? NOTHING : movedTo(ctx, notice.movedTo)}
      <p class="section">
        ${t.next}
        <a href="${ctx.href('/request/form')}?agencyId=${notice.agencyId}">${ctx.t.agencies.ask}</a>
      </p>`,
  };
}

/** Where its content is found now. */
const movedTo = (ctx: PageContext, { path, title }: NonNullable<WithdrawnNotice['movedTo']>): Html =>
  html`<p class="section">
    ${ctx.t.preview.moved}<a href="${ctx.href(path)}" lang="zh-CN">${title ?? path}</a>
  </p>`;
