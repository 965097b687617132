import type { PublicDocument } from '../../../modules/disclosure/contract.ts';
import type { PageContext } from '../../frame/page-context.ts';
import { html, NOTHING } from '../../html.ts';
import type { Html } from '../../html.ts';
import { shortDate } from '../date.ts';
import { paperAddress } from '../paper-address.ts';

type Linked = NonNullable<PublicDocument['interprets']> & Partial<PublicDocument['interpretations'][number]>;

/** Interpretations of a document, or the document that an interpretation explains: both lead to each other. */
export function interpretationLinks(ctx: PageContext, items: readonly Linked[]): Html {
  if (items.length === 0) return NOTHING;
  return html`<ul class="margin-list">
    ${items.map(
      ({ id, title, releasedOn, form }) =>
        html`<li>
          <a href="${ctx.href(`/documents/${id}`)}" lang="zh-CN">${title}</a>
          <span class="soft"
            >${form ? `${ctx.t.documentPage.forms[form]} · ` : ''}${shortDate(releasedOn)}</span
          >
          ${paperAddress(ctx.portal, `/documents/${id}`)}
        </li>`,
    )}
  </ul>`;
}
