import type { ReleasedItem } from '../../modules/disclosure/contract.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { shortDate } from './date.ts';
import { validityMark } from './labels.ts';

/**
 * Documents as the catalogue lists them (Art. 12): name, summary and index, number, date made, date published; and whose
 * they are, but for those of the agency whose list it is.
 */
export function documentTable(
  ctx: PageContext,
  items: readonly ReleasedItem[],
  agencyId: string | undefined,
): Html {
  const { documents: t } = ctx.t;
  return html`<table class="catalogue">
    <caption class="hidden-text">
      ${t.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.name}</th>
        <th scope="col">${t.number}</th>
        <th scope="col">${t.signedOn}</th>
        <th scope="col">${t.publishedOn}</th>
      </tr>
    </thead>
    <tbody lang="zh-CN">
      ${items.map(
        (item) =>
          html`<tr>
            <th scope="row">
              <a href="${ctx.href(`/documents/${item.id}`)}">${item.title}</a>
              ${item.summary ? html`<span class="catalogue-summary">${item.summary}</span>` : NOTHING}
              <span class="catalogue-index" lang="${ctx.t.frame.languageTag}"
                >${item.agencyId === agencyId ? NOTHING : html`<span lang="zh-CN">${item.issuer}</span> · `}${t.index}
                <span class="nowrap">${item.indexNumber}</span>
                ${validityMark(ctx, item.validity)}</span
              >
            </th>
            <td data-name="${t.number}">${item.documentNumber ?? '—'}</td>
            <td data-name="${t.signedOn}">${item.signedOn ? shortDate(item.signedOn) : '—'}</td>
            <td data-name="${t.publishedOn}">${shortDate(item.releasedOn)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Ways to take a list along: as a file, as a feed. */
export function listWays(
  ctx: PageContext,
  { query, feed }: { readonly query: URLSearchParams; readonly feed: string },
): Html {
  const { policies: t } = ctx.t;
  return html`<p class="list-ways">
    <a href="${ctx.href('/documents.csv')}${query.size > 0 ? `?${query}` : ''}" download>${t.export}</a>
    <a href="${ctx.portalHref(feed)}">${t.feed}</a>
  </p>`;
}
