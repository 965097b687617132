import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';
import { chineseAmong } from './chinese-among.ts';

interface Counted {
  readonly value: string;
  readonly count: number;
}

const SHOWN = 6;

/** The values of one filter with their counts, each a link; the chosen one is marked and can be taken off again. */
export function facetList(
  ctx: PageContext,
  base: URLSearchParams,
  name: string,
  heading: string,
  counts: readonly Counted[],
  chosen: string | undefined,
  label: (value: string) => string,
): Html {
  const { t } = ctx;
  if (counts.length === 0 && !chosen) return NOTHING;
  const address = (value: string | null) => {
    const params = new URLSearchParams(base);
    params.delete('page');
    if (value === null) params.delete(name);
    else params.set(name, value);
    return `${ctx.href('/search')}?${params}`;
  };
  const line = ({ value, count }: Counted): Html =>
    value === chosen
      ? html`<li>
          <a class="facet-chosen" href="${address(null)}" aria-label="${t.search.removeFilter(label(value))}"
            ><span>${label(value)}</span><span aria-hidden="true">×</span></a
          >
        </li>`
      : html`<li>
          <a href="${address(value)}"
            ><span ${chineseAmong(heading, label(value))}>${label(value)}</span
            ><span class="soft">${count}</span></a
          >
        </li>`;
  const isListed = chosen === undefined || counts.some(({ value }) => value === chosen);
  const values = isListed ? counts : [{ value: chosen, count: 0 }, ...counts];
  const first = values.filter(({ value }, at) => at < SHOWN || value === chosen);
  const rest = values.filter((one) => !first.includes(one));
  return html`<div class="facet">
    <h2 class="facet-name" id="facet-${name}">${heading}</h2>
    <ul class="facet-values" aria-labelledby="facet-${name}">
      ${first.map(line)}
    </ul>
    ${
      rest.length === 0
        ? NOTHING
        : html`<details class="facet-more">
            <summary aria-label="${t.search.moreOf(heading)}">${t.search.more}</summary>
            <ul class="facet-values" aria-labelledby="facet-${name}">
              ${rest.map(line)}
            </ul>
          </details>`
    }
  </div>`;
}
