import type { PublicDocument } from '../../../modules/disclosure/contract.ts';
import type { PageContext } from '../../frame/page-context.ts';
import { html, NOTHING } from '../../html.ts';
import type { Html } from '../../html.ts';
import { shortDate } from '../date.ts';

/**
 * When which edition was public, the present one marked. Earlier texts are not given out here: an edition may have been
 * replaced because something in it must not be read any more.
 */
export function documentVersions(ctx: PageContext, { history, editionNumber }: PublicDocument): Html {
  if (history.length < 2) return NOTHING;
  const { document: t, documentPage } = ctx.t;
  return html`<ol class="margin-list">
    ${history.map(
      (one) =>
        html`<li>
          ${t.version(one.editionNumber)} <span class="soft">${shortDate(one.releasedOn)}</span>
          ${one.editionNumber === editionNumber ? html`<strong>${documentPage.current}</strong>` : NOTHING}
        </li>`,
    )}
  </ol>`;
}
