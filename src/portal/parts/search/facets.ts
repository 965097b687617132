import {
  GENRE_LABELS,
  TARGET_GROUP_LABELS,
  TOPIC_LABELS,
  VALIDITY_LABELS,
} from '../../../modules/disclosure/index.ts';
import type { SearchResult } from '../../../modules/disclosure/contract.ts';
import type { PageContext } from '../../frame/page-context.ts';
import { html, NOTHING } from '../../html.ts';
import type { Html } from '../../html.ts';
import type { SearchData } from '../../pages/search.ts';
import { facetList } from '../facets.ts';
import { columnName, kindName } from '../labels.ts';
import { searchQuery } from './search-query.ts';

type Named = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
type Facet = readonly [
  name: string,
  heading: string,
  counts: keyof SearchResult['facets'] | null,
  chosen: string | undefined,
  label: (value: string) => string,
];

/** Every filter with its words, in the order in which readers narrow. */
function facetsOf(ctx: PageContext, { asked, agencies, columns }: SearchData): Facet[] {
  const { t, language } = ctx;
  const { filters } = asked;
  const word = (labels: Named) => (value: string) => labels[value]?.[language] ?? value;
  const agency = (id: string): string => agencies.find((one) => one.id === id)?.name ?? id;
  const s = t.search;
  return [
    ['agencyId', s.agency, 'agencies', filters.agencyId, agency],
    ['topic', s.topic, 'topics', filters.topic, word(TOPIC_LABELS)],
    ['validity', s.validity, 'validities', filters.validity, word(VALIDITY_LABELS)],
    ['year', s.year, 'years', filters.year?.toString(), (year) => year],
    ['kind', s.kind, 'kinds', filters.kind, (kind) => kindName(ctx, kind)],
    ['genre', s.genre, 'genres', filters.genre, word(GENRE_LABELS)],
    ['columnId', s.column, 'columns', filters.columnId, (id) => columnName(ctx, columns, id)],
    ['channel', s.channel, 'channels', filters.channel, (channel) => s.channels[channel] ?? channel],
    ['targetGroup', s.targetGroup, null, filters.targetGroup, word(TARGET_GROUP_LABELS)],
  ];
}

/** The values of every filter with their counts; a filter that divides nothing is left out, all of them when none does. */
export function searchFacets(ctx: PageContext, data: SearchData, { facets, total }: SearchResult): Html {
  const { t } = ctx;
  const base = searchQuery(data.asked);
  const lists = facetsOf(ctx, data).flatMap(([name, heading, counts, chosen, label]) => {
    const values = counts === null ? [] : facets[counts];
    const dividesNothing = chosen === undefined && values.length === 1 && values[0]!.count === total;
    if (counts === null || dividesNothing || (values.length === 0 && chosen === undefined)) return [];
    return [facetList(ctx, base, name, heading, values, chosen, label)];
  });
  if (lists.length === 0) return NOTHING;
  return html`<aside class="facets" id="facets" aria-label="${t.search.narrow}">
    <p class="facets-name">${t.search.narrow}</p>
    ${lists}
  </aside>`;
}

/** The filters chosen, each with a way to take it off. */
export function chosenFilters(ctx: PageContext, data: SearchData): Html {
  const { t } = ctx;
  const { asked } = data;
  const without = (...names: string[]): string => {
    const params = searchQuery(asked);
    for (const name of names) params.delete(name);
    return `${ctx.href('/search')}?${params}`;
  };
  const { releasedFrom = '', releasedTo = '' } = asked.filters;
  const chips = facetsOf(ctx, data).flatMap(([name, heading, , chosen, label]) =>
    chosen === undefined
      ? []
      : [{ text: `${heading}${ctx.t.frame.colon}${label(chosen)}`, to: without(name) }],
  );
  if (releasedFrom || releasedTo) {
    chips.push({
      text: t.search.periodChosen(releasedFrom, releasedTo),
      to: without('releasedFrom', 'releasedTo'),
    });
  }
  if (chips.length === 0) return NOTHING;
  const all = searchQuery({ ...asked, filters: {} });
  return html`<div class="chips">
    <span class="soft" id="chosen-filters">${t.search.chosen}</span>
    <ul class="chips-list" aria-labelledby="chosen-filters">
      ${chips.map(
        ({ text, to }) =>
          html`<li>
            <a class="chip" href="${to}" aria-label="${t.search.removeFilter(text)}"
              ><span>${text}</span><span aria-hidden="true">×</span></a
            >
          </li>`,
      )}
      ${chips.length > 1 ? html`<li><a href="${ctx.href('/search')}?${all}">${t.search.clear}</a></li>` : NOTHING}
    </ul>
  </div>`;
}
