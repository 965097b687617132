import type { PublicDocument } from '../../modules/disclosure/contract.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html } from '../html.ts';
import type { Html } from '../html.ts';
import { fullDate } from './date.ts';
import { factList } from './facts.ts';
import { validityMark } from './labels.ts';

/** The document's face: title, number, agency, date and validity as one quiet block. */
export function documentFace(ctx: PageContext, document: PublicDocument): Html {
  const { document: t } = ctx.t;
  return html`<header class="face">
    <h1 lang="zh-CN">${document.title}</h1>
    ${document.documentNumber ? html`<p class="face-number" lang="zh-CN">${document.documentNumber}</p>` : ''}
    ${factList(
      [
        [t.agency, html`<span lang="zh-CN">${document.issuer}</span>`],
        [t.signedOn, document.signedOn && fullDate(ctx, document.signedOn)],
        [t.publishedOn, fullDate(ctx, document.releasedOn)],
        [t.validity, document.validity && validityMark(ctx, document.validity)],
      ],
      'face-facts',
    )}
  </header>`;
}
