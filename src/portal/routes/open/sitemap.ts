import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { listAddressYears, listReleasedAddresses } from '../../../modules/disclosure/index.ts';
import { MOST_ADDRESSES } from '../../../modules/disclosure/contract.ts';
import { listAgencies } from '../../../modules/identity/index.ts';
import { siteFrame } from '../../../modules/platforms/index.ts';
import { pathIn } from '../../language.ts';
import { sitemapIndex, sitemapPart } from '../../open-data/sitemap.ts';
import type { SitemapEntry } from '../../open-data/sitemap.ts';
import type { Portal } from '../../portal.ts';
import { currentSite } from '../../site.ts';
import { pageNotFound } from '../not-found.ts';
import { originOf } from './origin.ts';
import { sendData } from './send-data.ts';

/** Pages beside the documents, those for everybody. */
const PAGES = [
  '/',
  '/guide',
  '/rules',
  '/statutory-content',
  '/policies',
  '/documents',
  '/catalogue',
  '/annual-reports',
  '/request',
  '/agencies',
  '/open-data',
];

/** A part's file: the pages, or a piece of a year's documents; packed when its name ends so. */
const PART = /^(?:(pages)|documents-(\d{4})-(\d{1,3}))\.xml(\.gz)?$/;

/** The sitemap: an index, and parts of at most 50,000 addresses, plain or packed. */
export function sitemapRoutes(portal: Portal): void {
  const { server, runtime, ask } = portal;

  const index = async (request: FastifyRequest, reply: FastifyReply) => {
    const origin = originOf(request, await currentSite(runtime));
    const { years } = await ask(listAddressYears, {});
    const parts = years.flatMap(({ year, count, changedOn }) =>
      Array.from({ length: Math.ceil(count / MOST_ADDRESSES) }, (_, at) => ({
        address: `${origin}/sitemaps/documents-${year}-${at + 1}.xml`,
        changedOn,
      })),
    );
    const body = sitemapIndex([{ address: `${origin}/sitemaps/pages.xml` }, ...parts]);
    return sendData(request, reply, { mediaType: 'application/xml; charset=utf-8', body });
  };
  server.get('/sitemap.xml', { schema: { hide: true } }, index);

  server.get('/sitemaps/:file', { schema: { hide: true } }, async (request, reply) => {
    const { file } = request.params as { file: string };
    const [, pages, year, part, packed] = PART.exec(file) ?? [];
    if (pages === undefined && year === undefined) throw pageNotFound();
    const origin = originOf(request, await currentSite(runtime));
    const entries = pages ? await pageEntries(portal, origin) : await documents(origin, year!, part!);
    const body = sitemapPart(entries);
    if (!packed) return sendData(request, reply, { mediaType: 'application/xml; charset=utf-8', body });
    return sendData(request, reply, { mediaType: 'application/gzip', body: await promisify(gzip)(body) });
  });

  async function documents(origin: string, year: string, part: string): Promise<SitemapEntry[]> {
    const { addresses } = await ask(listReleasedAddresses, { year, part });
    if (addresses.length === 0) throw pageNotFound();
    return addresses.map(({ id, changedOn }) => ({ address: `${origin}/documents/${id}`, changedOn }));
  }
}

/** The pages with their English counterparts. */
async function pageEntries({ runtime }: Portal, origin: string): Promise<SitemapEntry[]> {
  const items = siteFrame().filter(({ parentId }) => parentId !== null);
  const agencies = await listAgencies(runtime.db);
  const paths = [
    ...PAGES,
    ...items.map(({ id }) => `/statutory-content/${id}`),
    ...agencies.flatMap(({ code }) => {
      const word = encodeURIComponent(code);
      return [`/agencies/${word}`, `/annual-reports/${word}`];
    }),
  ];
  return paths.map((path) => {
    const english = `${origin}${pathIn('en', path)}`;
    const chinese = `${origin}${path}`;
    return {
      address: chinese,
      alternates: [
        ['zh-CN', chinese],
        ['en', english],
      ],
    };
  });
}
