import { RECEIVED_SOURCES, REVIEW_STATES, SEVERITIES } from '../text/reviews.ts';

const SORTS = ['agency', 'year', 'found', 'received', 'published'] as const;
export type ReviewSort = (typeof SORTS)[number];

/** What the address of the review desk keeps: filters and order. */
export interface ReviewSearch {
  year?: number;
  state?: keyof typeof REVIEW_STATES;
  severity?: keyof typeof SEVERITIES;
  source?: keyof typeof RECEIVED_SOURCES;
  code?: string;
  q?: string;
  replaced?: boolean;
  sort?: ReviewSort;
  descending?: boolean;
}

export const REVIEW_FILTERS = ['year', 'state', 'severity', 'source', 'code', 'q', 'replaced'] as const;

/** Reads the address; what does not belong there is left out. */
export function readReviewSearch(search: Record<string, unknown>): ReviewSearch {
  const read: ReviewSearch = {};
  if (Number.isInteger(search['year'])) read.year = search['year'] as number;
  const { state, severity, source, code, q } = search;
  if (isOne(REVIEW_STATES, state)) read.state = state;
  if (isOne(SEVERITIES, severity)) read.severity = severity;
  if (isOne(RECEIVED_SOURCES, source)) read.source = source;
  if (typeof code === 'string') read.code = code;
  if (typeof q === 'string' || typeof q === 'number') read.q = String(q);
  if (search['replaced'] === true) read.replaced = true;
  if (search['descending'] === true) read.descending = true;
  const sort = SORTS.find((one) => one === search['sort']);
  if (sort) read.sort = sort;
  return read;
}

function isOne<T extends object>(words: T, value: unknown): value is keyof T {
  return typeof value === 'string' && Object.hasOwn(words, value);
}
