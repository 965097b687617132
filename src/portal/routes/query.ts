import type { FastifyRequest } from 'fastify';
import { DOCUMENT_KINDS } from '../../modules/disclosure/index.ts';
import {
  genreSchema,
  targetGroupSchema,
  topicSchema,
  validitySchema,
} from '../../modules/disclosure/contract.ts';
import type { DocumentFilters } from '../pages/documents.ts';

/** A query as texts; of a repeated name the last counts, a blank one counts as not given. */
export function queryTexts(request: FastifyRequest): Readonly<Record<string, string | undefined>> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.query as Record<string, unknown>)) {
    const last: unknown = Array.isArray(value) ? value.at(-1) : value;
    if (typeof last === 'string' && last.trim() !== '') texts[name] = last.trim();
  }
  return texts;
}

/** The page asked for; the first for anything that is no page number. */
export function pageNumber(query: Readonly<Record<string, string | undefined>>): number {
  const page = Number(query['page'] ?? 1);
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1;
}

/** The value when it is one of these. */
const oneOf = (values: readonly string[], value: string | undefined): string | undefined =>
  value !== undefined && values.includes(value) ? value : undefined;

/** The filters that lists and search share; what is no kind, topic … and no year filters nothing. */
export function documentFilters(query: Readonly<Record<string, string | undefined>>): DocumentFilters {
  const year = Number(query['year']);
  return {
    agencyId: query['agencyId'],
    columnId: query['columnId'],
    kind: oneOf(DOCUMENT_KINDS, query['kind']),
    topic: oneOf(topicSchema.options, query['topic']),
    genre: oneOf(genreSchema.options, query['genre']),
    validity: oneOf(validitySchema.options, query['validity']),
    targetGroup: oneOf(targetGroupSchema.options, query['targetGroup']),
    year: Number.isInteger(year) && year >= 1949 && year <= 2200 ? year : undefined,
  };
}
