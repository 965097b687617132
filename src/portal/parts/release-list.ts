import type { ReleasedItem } from '../../modules/disclosure/contract.ts';
import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { shortDate } from './date.ts';
import { validityMark } from './labels.ts';

/** Released documents one a line: title, what it is, date. */
export function releaseList(ctx: PageContext, items: readonly ReleasedItem[]): Html {
  return html`<ul class="releases">
    ${items.map(
      (item) =>
        html`<li class="release">
          <a class="release-title" href="${ctx.href(`/documents/${item.id}`)}" lang="zh-CN">${item.title}</a>
          <span class="release-date">${shortDate(item.releasedOn)}</span>
          <span class="release-facts" lang="zh-CN"
            >${carriedMark(ctx, item)}${item.issuer}${item.documentNumber ? html` · ${item.documentNumber}` : ''}
            ${validityMark(ctx, item.validity)}</span
          >
        </li>`,
    )}
  </ul>`;
}

/** That the site carries the document for another agency. */
function carriedMark({ site, t, language }: PageContext, { agencyId }: ReleasedItem): Html {
  if (site.kind !== 'agency' || site.agencyId === agencyId) return NOTHING;
  return html`<span class="carried" ${language === 'zh' ? NOTHING : html`lang="${language}"`}
      >${t.sites.carried}</span
    >
    · `;
}

/** The same without agency and number, for the narrow columns of the home page. */
export function titleList(ctx: PageContext, items: readonly ReleasedItem[]): Html {
  return html`<ul class="titles">
    ${items.map(
      (item) =>
        html`<li class="title-line">
          <a href="${ctx.href(`/documents/${item.id}`)}" lang="zh-CN">${item.title}</a>
          ${shortDate(item.releasedOn)}
        </li>`,
    )}
  </ul>`;
}
