import type { FastifyReply, FastifyRequest } from 'fastify';
import { listAddressYears, listReleasedRecords } from '../../../modules/disclosure/index.ts';
import { listAgencies } from '../../../modules/identity/index.ts';
import { dataCatalogue } from '../../open-data/dcat.ts';
import { recordCatalogue } from '../../open-data/dcat-records.ts';
import { jsonLd } from '../../open-data/json-ld.ts';
import type { Resource } from '../../open-data/rdf.ts';
import { turtle } from '../../open-data/turtle.ts';
import type { Portal } from '../../portal.ts';
import { currentSite } from '../../site.ts';
import { pageNotFound } from '../not-found.ts';
import { queryTexts } from '../query.ts';
import { originOf } from './origin.ts';
import { sendData } from './send-data.ts';

const FORMATS = {
  jsonld: { mediaType: 'application/ld+json; charset=utf-8', write: jsonLd },
  ttl: { mediaType: 'text/turtle; charset=utf-8', write: turtle },
} as const;
type Format = keyof typeof FORMATS;

const RECORDS_A_PAGE = 200;
const LIMIT = { config: { rateLimit: { max: 120, timeWindow: 60_000 } } };

/** The catalogue of data (DCAT-AP 3) as JSON-LD and Turtle; without an ending the reader's program chooses. */
export function catalogRoutes(portal: Portal): void {
  const { server, runtime, ask } = portal;

  const send = (request: FastifyRequest, reply: FastifyReply, format: Format, graph: readonly Resource[]) =>
    sendData(request, reply, { mediaType: FORMATS[format].mediaType, body: FORMATS[format].write(graph) });

  const whole = async (request: FastifyRequest): Promise<Resource[]> => {
    const site = await currentSite(runtime);
    const { years } = await ask(listAddressYears, {});
    return dataCatalogue({
      origin: originOf(request, site),
      site,
      agencies: await listAgencies(runtime.db),
      years,
    });
  };

  server.get('/open-data/catalog', { schema: { hide: true }, ...LIMIT }, async (request, reply) => {
    reply.header('Vary', 'Accept');
    return send(request, reply, wanted(request), await whole(request));
  });
  for (const format of ['jsonld', 'ttl'] as const) {
    const options = { schema: { hide: true }, ...LIMIT };
    server.get(`/open-data/catalog.${format}`, options, async (request, reply) =>
      send(request, reply, format, await whole(request)),
    );
  }

  server.get('/open-data/catalog/:year', { schema: { hide: true }, ...LIMIT }, async (request, reply) => {
    const [, year, ending] =
      /^(\d{4})(?:\.(jsonld|ttl))?$/.exec((request.params as { year: string }).year) ?? [];
    if (year === undefined) throw pageNotFound();
    const { years } = await ask(listAddressYears, {});
    const found = years.find((one) => one.year === Number(year));
    if (!found) throw pageNotFound();
    const { after } = queryTexts(request);
    const { records, next } = await ask(listReleasedRecords, { year, after, limit: RECORDS_A_PAGE });
    const site = await currentSite(runtime);
    const origin = originOf(request, site);
    const format = (ending as Format | undefined) ?? wanted(request);
    const page = (at: string | null | undefined) =>
      `${origin}/open-data/catalog/${year}.${format}${at ? `?after=${encodeURIComponent(at)}` : ''}`;
    reply.header('Vary', 'Accept');
    const agencies = await listAgencies(runtime.db, { includeClosed: true });
    const graph = recordCatalogue({
      origin,
      site,
      agencies,
      year: found.year,
      total: found.count,
      records,
      page: page(after),
      nextPage: next === null ? null : page(next),
    });
    return send(request, reply, format, graph);
  });
}

/** Turtle for who asks for it, JSON-LD for everybody else. */
const wanted = (request: FastifyRequest): Format =>
  /\btext\/turtle\b/.test(request.headers.accept ?? '') ? 'ttl' : 'jsonld';
