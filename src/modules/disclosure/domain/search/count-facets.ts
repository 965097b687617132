import type { CalendarDate } from '../../../../kernel/dates.ts';
import type { DocumentKind, Genre, TopicCategory } from '../vocabulary.ts';
import { VALIDITIES, type Validity } from '../validity.ts';
import type { Codes } from './codes.ts';
import { OrdinalSet } from './ordinal-set.ts';
import { dayNumber, type ReleasedColumns } from './released-columns.ts';

/** What readers may narrow documents by. */
export interface ReleasedFilters {
  agencyId?: string | undefined;
  columnId?: string | undefined;
  kind?: DocumentKind | undefined;
  year?: number | undefined;
  topic?: TopicCategory | undefined;
  genre?: Genre | undefined;
  validity?: Validity | undefined;
  channel?: string | undefined;
  /** For whom it is written (scheme). */
  targetGroup?: string | undefined;
  releasedFrom?: CalendarDate | undefined;
  releasedTo?: CalendarDate | undefined;
}

export interface Counted {
  value: string;
  count: number;
}

export const FACETS = [
  'agencies',
  'columns',
  'kinds',
  'years',
  'topics',
  'genres',
  'validities',
  'channels',
] as const;
export type Facet = (typeof FACETS)[number];
export interface CountedHits {
  /** The hits under all filters. */
  chosen: OrdinalSet;
  total: number;
  facets: Record<Facet, Counted[]>;
}

const MOST_VALUES = 60;
const NONE = VALIDITIES.length;

/**
 * Counts a set of documents by every facet, exactly, in one pass: a document that passes all filters counts everywhere,
 * one that fails only the filter of one facet counts in that facet, so that another value can be chosen there.
 */
export function countFacets(
  columns: ReleasedColumns,
  hits: OrdinalSet,
  filters: ReleasedFilters,
  today: CalendarDate,
): CountedHits {
  const now = dayNumber(today);
  const { of } = columns;
  const one = (codes: Codes, value: string | undefined): number | undefined =>
    value === undefined ? undefined : codes.known(value);
  const several = (codes: Codes, value: string | undefined): boolean[] | undefined =>
    value === undefined
      ? undefined
      : Array.from({ length: codes.size }, (_, code) => columns.valuesOf(codes, code).includes(value));
  const wanted = {
    agency: one(columns.agencies, filters.agencyId),
    kind: one(columns.kinds, filters.kind),
    topic: one(columns.topics, filters.topic),
    genre: one(columns.genres, filters.genre),
    columns: several(columns.columnSets, filters.columnId),
    channels: several(columns.channelSets, filters.channel),
    groups: several(columns.groupSets, filters.targetGroup),
    validity: filters.validity === undefined ? undefined : VALIDITIES.indexOf(filters.validity),
    from: filters.releasedFrom === undefined ? 0 : dayNumber(filters.releasedFrom),
    to: filters.releasedTo === undefined ? 99_999_999 : dayNumber(filters.releasedTo),
  };
  const counts = {
    agencies: new Uint32Array(columns.agencies.size),
    columns: new Uint32Array(columns.columnSets.size),
    kinds: new Uint32Array(columns.kinds.size),
    topics: new Uint32Array(columns.topics.size),
    genres: new Uint32Array(columns.genres.size),
    validities: new Uint32Array(NONE + 1),
    channels: new Uint32Array(columns.channelSets.size),
  };
  const years = new Uint32Array(10_000); // by year
  const chosen = new OrdinalSet();
  let total = 0;
  const seen = hits.and(columns.standing);
  seen.forEach((ordinal) => {
    const day = of.releasedOn[ordinal]!;
    if (day < wanted.from || day > wanted.to) return;
    if (wanted.groups !== undefined && !wanted.groups[of.groups[ordinal]!]) return;
    const year = Math.floor(day / 10_000);
    const agency = of.agency[ordinal]!;
    const kind = of.kind[ordinal]!;
    const topic = of.topic[ordinal]!;
    const genre = of.genre[ordinal]!;
    const columnSet = of.columns[ordinal]!;
    const channelSet = of.channels[ordinal]!;
    const validity = validityCode(columns, ordinal, now);
    // Bits of the facets whose filter the document fails.
    let fails = 0;
    if (wanted.agency !== undefined && wanted.agency !== agency) fails |= 1;
    if (wanted.columns !== undefined && !wanted.columns[columnSet]) fails |= 2;
    if (wanted.kind !== undefined && wanted.kind !== kind) fails |= 4;
    if (filters.year !== undefined && filters.year !== year) fails |= 8;
    if (wanted.topic !== undefined && wanted.topic !== topic) fails |= 16;
    if (wanted.genre !== undefined && wanted.genre !== genre) fails |= 32;
    if (wanted.validity !== undefined && wanted.validity !== validity) fails |= 64;
    if (wanted.channels !== undefined && !wanted.channels[channelSet]) fails |= 128;
    if ((fails & (fails - 1)) !== 0) return; // two filters or more
    if (fails === 0) {
      chosen.add(ordinal);
      total += 1;
    }
    if ((fails & ~1) === 0) counts.agencies[agency]! += 1;
    if ((fails & ~2) === 0) counts.columns[columnSet]! += 1;
    if ((fails & ~4) === 0) counts.kinds[kind]! += 1;
    if ((fails & ~8) === 0) years[year]! += 1;
    if ((fails & ~16) === 0) counts.topics[topic]! += 1;
    if ((fails & ~32) === 0) counts.genres[genre]! += 1;
    if ((fails & ~64) === 0) counts.validities[validity]! += 1;
    if ((fails & ~128) === 0) counts.channels[channelSet]! += 1;
  });
  const spread = (codes: Codes, perSet: Uint32Array): Counted[] => {
    const perValue = new Map<string, number>();
    perSet.forEach((count, code) => {
      if (count === 0) return;
      for (const value of columns.valuesOf(codes, code))
        perValue.set(value, (perValue.get(value) ?? 0) + count);
    });
    return ordered([...perValue].map(([value, count]) => ({ value, count })));
  };
  const named = (codes: Codes, perCode: Uint32Array): Counted[] =>
    ordered(
      [...perCode]
        .map((count, code) => ({ value: codes.valueOf(code), count }))
        .filter(({ value }) => value !== ''),
    );
  return {
    chosen,
    total,
    facets: {
      agencies: named(columns.agencies, counts.agencies),
      columns: spread(columns.columnSets, counts.columns),
      kinds: named(columns.kinds, counts.kinds),
      years: [...years]
        .map((count, year) => ({ value: String(year), count }))
        .filter(({ count }) => count > 0)
        .reverse(),
      topics: named(columns.topics, counts.topics),
      genres: named(columns.genres, counts.genres),
      validities: ordered(VALIDITIES.map((value, code) => ({ value, count: counts.validities[code]! }))),
      channels: spread(columns.channelSets, counts.channels),
    },
  };
}

function validityCode(columns: ReleasedColumns, ordinal: number, today: number): number {
  const validity = columns.validityOf(ordinal, today);
  return validity === null ? NONE : VALIDITIES.indexOf(validity);
}

function ordered(counted: Counted[]): Counted[] {
  return counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES);
}
