import { stringify } from 'csv-stringify/sync';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { listPolicies, listReleasedRecords, VALIDITY_LABELS } from '../../modules/disclosure/index.ts';
import type { PolicyList } from '../../modules/disclosure/contract.ts';
import { policyKindSchema, topicSchema, validitySchema } from '../../modules/disclosure/contract.ts';
import { listAgencies } from '../../modules/identity/index.ts';
import { LANGUAGES, pathIn, textsIn } from '../language.ts';
import type { Language } from '../language.ts';
import { kindName } from '../parts/labels.ts';
import { policiesPage } from '../pages/policies.ts';
import type { PolicyFilters } from '../pages/policies.ts';
import { sharedPage } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { currentSite } from '../site.ts';
import { originOf } from './open/origin.ts';
import { openHeaders } from './open/send-data.ts';
import { pageNumber, queryTexts } from './query.ts';

type Query = Readonly<Record<string, string | undefined>>;

const SORTS = ['released', 'signed', 'effective', 'title'] as const;
const EXPORT_BATCH = 100;
const MOST_EXPORTED = 20_000;

/** What a query asks of the library; what is no value of a filter filters nothing. */
export function policyFilters(query: Query): PolicyFilters {
  const year = Number(query['year']);
  const oneOf = <T extends string>(options: readonly T[], value: string | undefined) =>
    options.find((option) => option === value);
  return {
    q: query['q']?.slice(0, 100),
    kind: oneOf(policyKindSchema.options, query['kind']),
    agencyId: query['agencyId']?.slice(0, 80),
    topic: oneOf(topicSchema.options, query['topic']),
    year: Number.isInteger(year) && year >= 1949 && year <= 2200 ? year : undefined,
    validity: oneOf(validitySchema.options, query['validity']),
    sort: oneOf(SORTS.slice(1), query['sort']),
  };
}

/** The policy library as a page, and its list as a file. */
export function policyRoutes(portal: Portal): void {
  const { runtime, ask, server } = portal;

  sharedPage(portal, '/policies', async (ctx, request) => {
    const query = queryTexts(request);
    const asked = policyFilters(query);
    // An agency's own site shows its own policies.
    const filters =
      ctx.site.kind === 'agency' && ctx.site.agencyId !== null
        ? { ...asked, agencyId: ctx.site.agencyId }
        : asked;
    const [list, agencies] = await Promise.all([
      ask(listPolicies, { ...filters, page: pageNumber(query) }),
      listAgencies(runtime.db, { includeClosed: true }),
    ]);
    const ids = list.items.map(({ id }) => id);
    const { records } = await ask(listReleasedRecords, { ids, limit: 100 });
    const files = new Map(records.map((record) => [record.id, record.files]));
    return policiesPage(ctx, { list, filters, agencies, files });
  });

  for (const language of LANGUAGES) {
    server.get(pathIn(language, '/policies.csv'), { schema: { hide: true } }, (request, reply) =>
      sendCsv(portal, language, request, reply),
    );
  }
}

async function sendCsv(
  { runtime, ask }: Portal,
  language: Language,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { policies: t, documents } = textsIn(language);
  const origin = originOf(request, await currentSite(runtime));
  const filters = policyFilters(queryTexts(request));
  const rows: unknown[][] = [
    [
      documents.index,
      t.name,
      t.number,
      t.agency,
      t.kind,
      t.signedOn,
      documents.publishedOn,
      t.effectiveOn,
      t.state,
      'URL',
    ],
  ];
  for (let page = 1; rows.length <= MOST_EXPORTED; page += 1) {
    const list: PolicyList = await ask(listPolicies, { ...filters, page, pageSize: EXPORT_BATCH });
    for (const item of list.items) {
      rows.push([
        item.indexNumber,
        item.title,
        item.documentNumber,
        item.issuer,
        kindName({ language }, item.kind),
        item.signedOn,
        item.releasedOn,
        item.effectiveOn,
        item.validity && VALIDITY_LABELS[item.validity][language],
        `${origin}${pathIn(language, `/documents/${item.id}`)}`,
      ]);
    }
    if (page * EXPORT_BATCH >= list.total) break;
  }
  const body = stringify(rows, { bom: true, record_delimiter: 'windows', escape_formulas: true });
  return openHeaders(reply)
    .type('text/csv; charset=utf-8')
    .header('Content-Disposition', 'attachment; filename="policies.csv"')
    .send(body);
}
