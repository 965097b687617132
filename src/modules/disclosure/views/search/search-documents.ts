import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { countFacets, type CountedHits, type ReleasedFilters } from '../../domain/search/count-facets.ts';
import type { OrdinalSet } from '../../domain/search/ordinal-set.ts';
import { dayNumber, type ReleasedColumns } from '../../domain/search/released-columns.ts';
import { ranksOf } from '../../store/search/postings.ts';
import { HitFinder, type Hits, type SearchScope } from './find-hits.ts';
import { searchMemory } from './memory.ts';
import { suggestCorrections, type Correction } from './suggest-corrections.ts';

export type SearchContext = Pick<LoadContext, 'tx' | 'kept' | 'today'>;

export interface Asked {
  q: string;
  scope: SearchScope;
  sort: 'relevance' | 'date';
  filters: ReleasedFilters;
  /** Only these documents are looked through: what stands on a site. */
  within?: OrdinalSet | undefined;
}

export interface Found extends Omit<CountedHits, 'chosen'> {
  hits: Hits;
  /** Ordinals of the page. */
  page: number[];
  corrections: Correction[];
}

/** Hits that are ranked by their words; the rest follows, title hits first, newest first. */
const RANKED = 300;

/** Finds, counts by facet and orders; `limit` and `offset` say which part of the hits is wanted. */
export async function searchDocuments(
  ctx: SearchContext,
  { q, scope, sort, filters, within }: Asked,
  { limit, offset }: { limit: number; offset: number },
): Promise<Found> {
  const memory = searchMemory(ctx);
  const finder = await HitFinder.begin(ctx.tx, memory, scope);
  const hits = await finder.find(q);
  const looked = within ? hits.set.and(within) : hits.set;
  const { chosen, total, facets } = countFacets(memory.columns, looked, filters, ctx.today);
  const page =
    sort === 'date'
      ? memory.columns.newest(chosen, limit, offset)
      : (await byRelevance(ctx, finder, memory.columns, hits, chosen, offset + limit)).slice(
          offset,
          offset + limit,
        );
  const isWanting = hits.set.isEmpty || hits.relaxation !== null;
  const corrections = isWanting ? await suggestCorrections(ctx, finder, q, hits.relaxation) : [];
  return { hits, total, facets, page, corrections };
}

/** The first hits by relevance: the most promising ones by their words, then the others as they were promising. */
async function byRelevance(
  { tx, today }: SearchContext,
  finder: HitFinder,
  columns: ReleasedColumns,
  { inTitle, literal }: Hits,
  chosen: OrdinalSet,
  wanted: number,
): Promise<number[]> {
  const most = Math.max(RANKED, wanted);
  const first = columns.newest(chosen.and(inTitle), most);
  const promising = [...first, ...columns.newest(chosen.without(inTitle), most - first.length)];
  const head = promising.slice(0, RANKED);
  const ranks = await ranksOf(tx, finder.index, literal, head);
  const now = dayNumber(today);
  const score = (ordinal: number): number => {
    const validity = columns.validityOf(ordinal, now);
    const age = Math.max(0, yearsBetween(columns.of.releasedOn[ordinal]!, now));
    return (
      (ranks.get(ordinal) ?? 0) +
      (inTitle.has(ordinal) ? 0.5 : 0) -
      (validity === 'repealed' || validity === 'expired' ? 0.2 : 0) +
      0.1 / (1 + age)
    );
  };
  const place = new Map(head.map((ordinal, at) => [ordinal, at]));
  const scores = new Map(head.map((ordinal) => [ordinal, score(ordinal)]));
  const ranked = head.toSorted((a, b) => scores.get(b)! - scores.get(a)! || place.get(a)! - place.get(b)!);
  return [...ranked, ...promising.slice(RANKED)];
}

/** About how many years lie between two days written as numbers. */
function yearsBetween(from: number, to: number): number {
  const years = (day: number): number =>
    Math.floor(day / 10_000) + (Math.floor((day % 10_000) / 100) - 1) / 12 + ((day % 100) - 1) / 372;
  return years(to) - years(from);
}
