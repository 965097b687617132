import type { Chain } from '../../../modules/disclosure/contract.ts';
import type { PageContext } from '../../frame/page-context.ts';
import { html, NOTHING } from '../../html.ts';
import type { Html } from '../../html.ts';
import { shortDate } from '../date.ts';
import { validityMark } from '../labels.ts';

/** A document and one it stands to directly are told by its relations; a chain begins with the third. */
const WORTH_A_CHAIN = 3;

/** The whole chain a document belongs to, oldest first: what was amended, repealed or replaced by what. */
export function documentChain(ctx: PageContext, chain: Chain | undefined): Html {
  if (!chain || chain.nodes.length < WORTH_A_CHAIN) return NOTHING;
  const { documentPage: t } = ctx.t;
  return html`<section class="lineage" aria-labelledby="lineage">
    <h2 id="lineage">${t.chain}</h2>
    <ol class="lineage-list">
      ${chain.nodes.map(
        (node) =>
          html`<li class="lineage-node ${node.isThis ? 'lineage-this' : ''}">
            <span class="lineage-day">${node.signedOn ? shortDate(node.signedOn) : '—'}</span>
            <div>
              ${nodeTitle(ctx, node)} ${validityMark(ctx, node.validity)}
              ${edgesOf(ctx, chain, node.documentId)}
            </div>
          </li>`,
      )}
    </ol>
  </section>`;
}

function nodeTitle(
  ctx: PageContext,
  { documentId, title, documentNumber, isThis }: Chain['nodes'][number],
): Html {
  const name = html`<span lang="zh-CN">${title}${documentNumber ? `（${documentNumber}）` : ''}</span>`;
  return isThis
    ? html`<strong aria-current="true">${name}</strong>
        <span class="soft">${ctx.t.documentPage.thisOne}</span>`
    : html`<a href="${ctx.href(`/documents/${documentId}`)}">${name}</a>`;
}

/** What this document does to others of the chain. */
function edgesOf(ctx: PageContext, { nodes, edges }: Chain, documentId: string): Html {
  const own = edges.filter(({ fromId }) => fromId === documentId);
  if (own.length === 0) return NOTHING;
  return html`<ul class="lineage-edges">
    ${own.map(({ toId, label, effectiveOn }) => {
      const target = nodes.find((node) => node.documentId === toId);
      return html`<li>
        ${label[ctx.language]} <span lang="zh-CN">${target?.documentNumber ?? target?.title ?? ''}</span>
        ${effectiveOn ? html`<span class="soft">${ctx.t.documentPage.from(effectiveOn)}</span>` : NOTHING}
      </li>`;
    })}
  </ul>`;
}
