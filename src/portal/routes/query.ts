import type { FastifyRequest } from 'fastify';
import { DOCUMENT_KINDS } from '../../modules/disclosure/index.ts';
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

/** The filters that lists and search share; what is no kind and no year filters nothing. */
export function documentFilters(query: Readonly<Record<string, string | undefined>>): DocumentFilters {
  const year = Number(query['year']);
  const kind = query['kind'];
  return {
    agencyId: query['agencyId'],
    columnId: query['columnId'],
    kind: (DOCUMENT_KINDS as readonly string[]).includes(kind ?? '') ? kind : undefined,
    year: Number.isInteger(year) && year >= 1949 && year <= 2200 ? year : undefined,
  };
}
