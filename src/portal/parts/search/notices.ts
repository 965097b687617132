import type { SearchResult } from '../../../modules/disclosure/contract.ts';
import type { PageContext } from '../../frame/page-context.ts';
import { html, NOTHING } from '../../html.ts';
import type { Html } from '../../html.ts';
import { searchQuery, type SearchAsked } from './search-query.ts';

/** What a reader must know of how the hits came about: what was given up, what may have been meant. */
export function searchNotices(ctx: PageContext, asked: SearchAsked, result: SearchResult): Html {
  const { t } = ctx;
  const { relaxation, comparedOnly, corrections, total } = result;
  const listed = (words: readonly string[]): string => words.join(t.search.andWord);
  return html`${
    corrections.length === 0
      ? NOTHING
      : html`<p class="search-meant">
          ${t.search.meant}
          ${corrections.map(
            (correction) =>
              html`<span class="search-meant-one"
                ><a
                  href="${ctx.href('/search')}?${searchQuery({ ...asked, words: correction.query })}"
                  lang="zh-CN"
                  >${correction.query}</a
                ><span class="soft">${t.search.meantCount(correction.total)}</span></span
              > `,
          )}
        </p>`
  }
  ${
    relaxation === null || total === 0
      ? NOTHING
      : html`<p class="notice" role="status">
          ${t.search.relaxed[relaxation.kind](listed(relaxation.kept), listed(relaxation.dropped))}
        </p>`
  }
  ${comparedOnly === null ? NOTHING : html`<p class="notice">${t.search.comparedOnly(comparedOnly)}</p>`}`;
}
