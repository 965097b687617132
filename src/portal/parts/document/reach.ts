import type { PublicDocument } from '../../../modules/disclosure/contract.ts';
import { stableAddress } from '../../frame/addresses.ts';
import type { PageContext } from '../../frame/page-context.ts';
import { html } from '../../html.ts';
import type { Html } from '../../html.ts';
import { dateText } from '../date.ts';
import { citation } from './citation.ts';
import { qrAgain, qrCode } from './qr-code.ts';

const CODE = 'page-code';

const addressOf = ({ portal }: PageContext, { id }: PublicDocument): string =>
  stableAddress(portal, `/documents/${id}`);

/** How to cite the document, pass it on, and take it along on a phone. */
export function documentReach(ctx: PageContext, document: PublicDocument): Html {
  const { documentPage: t } = ctx.t;
  const address = addressOf(ctx, document);
  return html`<section class="reach" aria-labelledby="reach">
    <div class="reach-code">
      ${qrCode(address, t.qrAlt(address), CODE)}
      <p aria-hidden="true">${t.qr}</p>
    </div>
    <div class="reach-words">
      <h2 id="reach">${t.reach}</h2>
      <p class="reach-name reach-address">${t.address}</p>
      <p class="reach-text reach-address">
        <a href="${ctx.href(`/documents/${document.id}`)}" rel="bookmark">${address}</a>
      </p>
      <p class="reach-name" id="citation-name">${t.citation}</p>
      <p class="reach-text" id="citation" lang="zh-CN">${citation(document, address, ctx.today)}</p>
      <button
        class="button button-quiet reach-copy"
        type="button"
        data-copy="citation"
        data-copied="${t.copied}"
        aria-describedby="citation-name"
        hidden
      >
        ${t.copy}
      </button>
    </div>
  </section>`;
}

/** The head of a printed document: where it is from, when it was printed, and the code to its address. */
export function printHead(ctx: PageContext, document: PublicDocument): Html {
  const { documentPage: t, frame } = ctx.t;
  return html`<div class="print-head" aria-hidden="true">
    <p>
      ${t.printedFrom} <span lang="zh-CN">${ctx.site.name}</span> · ${frame.siteTitle}<br />
      ${addressOf(ctx, document)}<br />
      ${t.printedOn(dateText(ctx, ctx.today))}
    </p>
    ${qrAgain(CODE)}
  </div>`;
}
