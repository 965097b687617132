import type { PageContext } from '../frame/page-context.ts';
import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';

interface Counted {
  readonly value: string;
  readonly count: number;
}

const SHOWN = 8;

/** The values of one filter with their counts, each a link; the chosen one can be taken off again. */
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
  return html`<div class="facet">
    <h2 class="facet-name" id="facet-${name}">${heading}</h2>
    <ul class="facet-values" aria-labelledby="facet-${name}">
      ${
        chosen
          ? html`<li>
              <a
                class="facet-chosen"
                href="${address(null)}"
                aria-label="${t.search.removeFilter(label(chosen))}"
                ><span>${label(chosen)}</span><span aria-hidden="true">×</span></a
              >
            </li>`
          : counts.slice(0, SHOWN).map(
              ({ value, count }) =>
                html`<li>
                  <a href="${address(value)}"
                    ><span>${label(value)}</span><span class="soft">${count}</span></a
                  >
                </li>`,
            )
      }
    </ul>
  </div>`;
}
