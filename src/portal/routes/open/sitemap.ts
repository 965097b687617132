import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { listAddressYears, listReleasedAddresses } from '../../../modules/disclosure/index.ts';
import { MOST_ADDRESSES } from '../../../modules/disclosure/contract.ts';
import { listAgencies } from '../../../modules/identity/index.ts';
import { sitemapIndex, sitemapPart } from '../../open-data/sitemap.ts';
import type { SitemapEntry } from '../../open-data/sitemap.ts';
import type { Portal } from '../../portal.ts';
import { columnsFor } from '../../sites/on-site.ts';
import { pageNotFound } from '../not-found.ts';
import { dataPlace, type DataPlace } from './place.ts';
import { sendData } from './send-data.ts';

/** Pages beside the documents. */
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
];
/** Those of the portal only: they are about all agencies. */
const PORTAL_PAGES = ['/agencies', '/open-data'];

/** A part's file: the pages, or a piece of a year's documents; packed when its name ends so. */
const PART = /^(?:(pages)|documents-(\d{4})-(\d{1,3}))\.xml(\.gz)?$/;

/**
 * The sitemap: an index, and parts of at most 50,000 addresses, plain or packed. An agency's site has one of its own, of
 * its pages and its agency's documents; what it carries for others is found where it was released.
 */
export function sitemapRoutes(portal: Portal): void {
  const { server, ask } = portal;

  const index = async (request: FastifyRequest, reply: FastifyReply) => {
    const place = await dataPlace(portal, request);
    const { years } = await ask(listAddressYears, { agencyId: place.agencyId });
    const parts = years.flatMap(({ year, count, changedOn }) =>
      Array.from({ length: Math.ceil(count / MOST_ADDRESSES) }, (_, at) => ({
        address: place.page('zh', `/sitemaps/documents-${year}-${at + 1}.xml`),
        changedOn,
      })),
    );
    const body = sitemapIndex([{ address: place.page('zh', '/sitemaps/pages.xml') }, ...parts]);
    return sendData(request, reply, { mediaType: 'application/xml; charset=utf-8', body });
  };
  server.get('/sitemap.xml', { schema: { hide: true } }, index);

  server.get('/sitemaps/:file', { schema: { hide: true } }, async (request, reply) => {
    const { file } = request.params as { file: string };
    const [, pages, year, part, packed] = PART.exec(file) ?? [];
    if (pages === undefined && year === undefined) throw pageNotFound();
    const place = await dataPlace(portal, request);
    const entries = pages ? await pageEntries(portal, place) : await documents(place, year!, part!);
    const body = sitemapPart(entries);
    if (!packed) return sendData(request, reply, { mediaType: 'application/xml; charset=utf-8', body });
    return sendData(request, reply, { mediaType: 'application/gzip', body: await promisify(gzip)(body) });
  });

  async function documents(place: DataPlace, year: string, part: string): Promise<SitemapEntry[]> {
    const { addresses } = await ask(listReleasedAddresses, { year, part, agencyId: place.agencyId });
    if (addresses.length === 0) throw pageNotFound();
    return addresses.map(({ id, changedOn }) => ({
      address: place.page('zh', `/documents/${id}`),
      changedOn,
    }));
  }
}

/** The pages with their English counterparts. */
async function pageEntries(portal: Portal, place: DataPlace): Promise<SitemapEntry[]> {
  const items = (await columnsFor(portal, place)).filter(({ parentId }) => parentId !== null);
  const all = await listAgencies(portal.runtime.db);
  const agencies = place.agencyId === undefined ? all : all.filter(({ id }) => id === place.agencyId);
  const paths = [
    ...PAGES,
    ...(place.agencyId === undefined ? PORTAL_PAGES : []),
    ...items.map(({ id }) => `/statutory-content/${id}`),
    ...agencies.flatMap(({ code }) => {
      const word = encodeURIComponent(code);
      return [`/agencies/${word}`, `/annual-reports/${word}`];
    }),
  ];
  return paths.map((path) => {
    const english = place.page('en', path);
    const chinese = place.page('zh', path);
    return {
      address: chinese,
      alternates: [
        ['zh-CN', chinese],
        ['en', english],
      ],
    };
  });
}
