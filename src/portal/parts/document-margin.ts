import type { PublicDocument } from '../../modules/disclosure/contract.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { documentRelations } from './document/relations.ts';
import { documentVersions } from './document/versions.ts';
import { interpretationLinks } from './document/interpretations.ts';
import { fileLinks } from './file-links.ts';

interface MarginData {
  readonly document: PublicDocument;
}

/** Attachments, interpretation, relations and versions: in the margin on a desk, below the text on a phone. */
export function documentMargin(ctx: PageContext, { document }: MarginData): Html {
  const { document: t, documentPage } = ctx.t;
  const { files, interprets, interpretations } = document;
  const column = document.columns[0];
  return html`<aside class="document-margin" aria-label="${t.face}">
    ${part(t.attachments, files.length > 0 ? fileLinks(ctx, files) : NOTHING)}
    ${part(documentPage.interpretations, interpretationLinks(ctx, interpretations))}
    ${part(t.interprets, interpretationLinks(ctx, interprets ? [interprets] : []))}
    ${part(documentPage.relations, documentRelations(ctx, document))}
    ${part(t.versions, documentVersions(ctx, document))}
    ${part(
      t.ask,
      html`<p><a href="${ctx.href('/request/form')}?agencyId=${document.agencyId}">${t.askLink}</a></p>
        ${
          column
            ? html`<p>
                <a href="${ctx.portalHref(`/feeds/columns/${column}.atom`)}">${documentPage.feed}</a>
              </p>`
            : NOTHING
        }
        <button class="button button-quiet print-button" type="button" data-print hidden>
          ${ctx.t.frame.print}
        </button>`,
      'margin-part margin-screen',
    )}
  </aside>`;
}

/** A part of the margin; nothing where there is nothing to show. */
function part(heading: string, content: Html, className = 'margin-part'): Html {
  if (content === NOTHING) return NOTHING;
  return html`<section class="${className}">
    <h2>${heading}</h2>
    ${content}
  </section>`;
}
