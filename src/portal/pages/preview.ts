import { dateInShanghai } from '../../kernel/dates.ts';
import type { Preview } from '../../modules/disclosure/contract.ts';
import type { Agency } from '../../modules/identity/index.ts';
import type { Column } from '../../modules/platforms/contract.ts';
import type { Page } from '../frame/page.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, trusted } from '../html.ts';
import { dateText } from '../parts/date.ts';
import { documentPage } from './document.ts';

export interface PreviewData {
  readonly preview: Preview;
  readonly agency: Agency | undefined;
  readonly columns: readonly Column[];
}

/** An edition as its page will be, under a mark that says it is none yet; neither indexed nor stored. */
export function previewPage(ctx: PageContext, { preview, agency, columns }: PreviewData): Page {
  const { preview: t } = ctx.t;
  const { document, reviewState, expiresAt } = preview;
  const page = documentPage(ctx, { document, agency, columns });
  return {
    title: t.title(document.title),
    section: page.section,
    crumbs: page.crumbs ?? [],
    isPrivate: true,
    body: html`<p class="notice notice-cinnabar section" role="note">
        <strong>${t.mark}</strong> ${t.lead(document.editionNumber, t.states[reviewState])}
        ${t.until(dateText(ctx, dateInShanghai(new Date(expiresAt))))}
      </p>
      <div class="section">${trusted(forStaff(String(page.body), document.id))}</div>`,
  };
}

/** What stands at a preview for somebody who has not signed in: what it is, and the sign-in that leads back here. */
export function previewSignInPage(ctx: PageContext): Page {
  const { preview: t } = ctx.t;
  const back = encodeURIComponent(ctx.href(ctx.path));
  return {
    title: t.signInTitle,
    isPrivate: true,
    body: html`<h1>${t.signInTitle}</h1>
      <p class="measure section">${t.signInLead}</p>
      <p class="row-links section">
        <a class="button" rel="nofollow" href="/office/?after=${back}">${t.signIn}</a>
      </p>
      <p class="soft section">
        ${t.forReaders}<a href="${ctx.href('/documents')}">${ctx.t.documents.title}</a>
      </p>`,
  };
}

/** Files of an unpublished edition are read by the interface for staff, which asks for the session. */
const forStaff = (markup: string, documentId: string): string =>
  markup.replace(/(href|src)="\/files\//g, `$1="/api/v1/documents/${documentId}/files/`);
