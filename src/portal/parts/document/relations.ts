import type { PublicDocument } from '../../../modules/disclosure/contract.ts';
import type { PageContext } from '../../frame/page-context.ts';
import { html, NOTHING } from '../../html.ts';
import type { Html } from '../../html.ts';
import { dateText } from '../date.ts';
import { validityMark } from '../labels.ts';

type Related = PublicDocument['relations'][number];

/** The other document of a relation: a link where readers can see it, its title where it is outside of the platform. */
export function relatedTitle(ctx: PageContext, { documentId, title, documentNumber }: Related): Html {
  const number = documentNumber && !title.includes(documentNumber) ? `（${documentNumber}）` : '';
  const name = html`<span lang="zh-CN">${title}${number}</span>`;
  return documentId === null
    ? html`${name}`
    : html`<a href="${ctx.href(`/documents/${documentId}`)}">${name}</a>`;
}

/** How a document stands to others: what it amends, repeals, replaces, and what was done to it. */
export function documentRelations(ctx: PageContext, { relations }: PublicDocument): Html {
  if (relations.length === 0) return NOTHING;
  const kinds = Map.groupBy(relations, ({ relation }) => relation);
  return html`<dl class="chain">
    ${[...kinds.values()].map(
      (related) =>
        html`<div>
          <dt>${related[0]!.label[ctx.language]}</dt>
          ${related.map(
            (one) =>
              html`<dd>
                ${relatedTitle(ctx, one)}
                <span class="chain-facts"
                  >${one.effectiveOn ? ctx.t.documentPage.from(dateText(ctx, one.effectiveOn)) : NOTHING}
                  ${validityMark(ctx, one.validity)}</span
                >
              </dd>`,
          )}
        </div>`,
    )}
  </dl>`;
}
