import type { PublicDocument } from '../../modules/disclosure/contract.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { shortDate } from './date.ts';
import { fileLinks } from './file-links.ts';

interface MarginData {
  readonly document: PublicDocument;
}

/** Attachments, interpretation and versions: in the margin on a desk, below the text on a phone. */
export function documentMargin(ctx: PageContext, { document }: MarginData): Html {
  const { document: t } = ctx.t;
  const { files, interprets, interpretations, history } = document;
  return html`<aside class="document-margin">
    ${files.length > 0 ? part(t.attachments, fileLinks(ctx, files)) : NOTHING}
    ${interpretations.length > 0 ? part(t.interpretation, links(ctx, interpretations)) : NOTHING}
    ${interprets ? part(t.interprets, links(ctx, [interprets])) : NOTHING}
    ${
      history.length > 1
        ? part(
            t.versions,
            html`<ul class="margin-list">
              ${history.map(
                ({ editionNumber, releasedOn }) =>
                  html`<li>
                    ${t.version(editionNumber)} <span class="soft">${shortDate(releasedOn)}</span>
                  </li>`,
              )}
            </ul>`,
          )
        : NOTHING
    }
    ${part(
      t.ask,
      html`<p><a href="${ctx.href('/request/form')}?agencyId=${document.agencyId}">${t.askLink}</a></p>
        <button class="button button-quiet print-button" type="button" data-print hidden>
          ${ctx.t.frame.print}
        </button>`,
    )}
  </aside>`;
}

function part(heading: string, content: Html): Html {
  return html`<section class="margin-part">
    <h2>${heading}</h2>
    ${content}
  </section>`;
}

function links(ctx: PageContext, items: readonly PublicDocument['interpretations'][number][]): Html {
  return html`<ul class="margin-list" lang="zh-CN">
    ${items.map(({ id, title }) => html`<li><a href="${ctx.href(`/documents/${id}`)}">${title}</a></li>`)}
  </ul>`;
}
