import { dateInShanghai } from '../../../kernel/dates.ts';
import {
  KIND_LABELS,
  listReleasedRecords,
  searchReleased,
  TOPIC_LABELS,
} from '../../../modules/disclosure/index.ts';
import type { ReleasedItem } from '../../../modules/disclosure/contract.ts';
import { agencyByWord } from '../../../modules/identity/index.ts';
import { ownColumn, siteFrame } from '../../../modules/platforms/index.ts';
import { ASSETS } from '../../style/assets.ts';
import { addressesOf } from '../../frame/page-context.ts';
import { LANGUAGES, pathIn, textsIn } from '../../language.ts';
import type { Language } from '../../language.ts';
import { atomFeed } from '../../open-data/atom.ts';
import type { AtomLink } from '../../open-data/atom.ts';
import { documentEntry } from '../../open-data/document-entry.ts';
import type { Portal } from '../../portal.ts';
import { listFor, searchedSite } from '../../sites/on-site.ts';
import { pageNotFound } from '../not-found.ts';
import { documentFilters, pageNumber, queryTexts } from '../query.ts';
import { recordNames } from './names.ts';
import { dataPlace, type DataPlace } from './place.ts';
import { sendData } from './send-data.ts';

const PAGE_SIZE = 20;
const MEDIA = 'application/atom+xml; charset=utf-8';

/** What a feed holds, and the page that shows the same. */
interface FeedSource {
  readonly title: string;
  readonly page: string;
  readonly filters: Readonly<Record<string, unknown>>;
  /** Documents with these words, newest first, instead of all under the filters. */
  readonly words?: string;
  /** The agency whose feed it is. */
  readonly agencyId?: string;
}

type Query = Readonly<Record<string, string | undefined>>;
type Resolve = (
  portal: Portal,
  language: Language,
  key: string,
  query: Query,
) => Promise<FeedSource | undefined>;

/** Feeds by address: everything, a column, an agency, a topic, a kind, a search. */
const FEEDS: readonly (readonly [path: string, Resolve])[] = [
  [
    '/feeds/all.atom',
    async (_portal, language) => ({
      title: textsIn(language).openData.feedAll,
      page: '/documents',
      filters: {},
    }),
  ],
  ['/feeds/search.atom', ofSearch],
  ['/feeds/columns/:key.atom', ofColumn],
  ['/feeds/agencies/:key.atom', ofAgency],
  ['/feeds/topics/:key.atom', async (_portal, language, key) => ofTerm(TOPIC_LABELS, 'topic', language, key)],
  ['/feeds/kinds/:key.atom', async (_portal, language, key) => ofTerm(KIND_LABELS, 'kind', language, key)],
];

async function ofColumn(
  { runtime }: Portal,
  language: Language,
  key: string,
): Promise<FeedSource | undefined> {
  const fixed = siteFrame().find(({ id }) => id === key);
  const column = fixed ?? (await ownColumn(runtime.db, key))?.column;
  if (!column) return undefined;
  const own = ['guide', 'rules', 'annual_reports', 'statutory_content'].includes(key);
  const page = own ? `/${key.replace('_', '-')}` : `/statutory-content/${encodeURIComponent(key)}`;
  return { title: column.name[language], page, filters: { columnId: key } };
}

async function ofAgency(
  { runtime }: Portal,
  _language: Language,
  key: string,
): Promise<FeedSource | undefined> {
  const agency = await agencyByWord(runtime.db, key);
  if (!agency) return undefined;
  return {
    title: agency.name,
    page: `/agencies/${encodeURIComponent(agency.code)}`,
    filters: { agencyId: agency.id },
    agencyId: agency.id,
  };
}

function ofTerm(
  labels: Readonly<Record<string, Readonly<Record<Language, string>>>>,
  filter: 'topic' | 'kind',
  language: Language,
  key: string,
): FeedSource | undefined {
  const label = Object.hasOwn(labels, key) ? labels[key] : undefined;
  return label && { title: label[language], page: `/documents?${filter}=${key}`, filters: { [filter]: key } };
}

async function ofSearch(
  _portal: Portal,
  language: Language,
  _key: string,
  query: Query,
): Promise<FeedSource> {
  const words = (query['q'] ?? '').slice(0, 100);
  const filters = documentFilters(query);
  const texts = textsIn(language).openData;
  const asked = new URLSearchParams({ ...(words ? { q: words } : {}) });
  for (const [name, value] of Object.entries(filters))
    if (value !== undefined) asked.set(name, String(value));
  const page = `${words ? '/search' : '/documents'}${asked.size > 0 ? `?${asked}` : ''}`;
  return {
    title: words ? texts.feedSearch(words) : texts.feedAll,
    page,
    filters: { ...filters },
    ...(words ? { words } : {}),
  };
}

/** Registers the feeds, in Chinese and below `/en` in English. */
export function feedRoutes(portal: Portal): void {
  for (const language of LANGUAGES) {
    for (const [path, resolve] of FEEDS) {
      portal.server.get(pathIn(language, path), { schema: { hide: true } }, async (request, reply) => {
        const query = queryTexts(request);
        const { key = '' } = request.params as { key?: string };
        const source = await resolve(portal, language, key, query);
        if (!source) throw pageNotFound();
        const page = pageNumber(query);
        const place = await dataPlace(portal, request);
        if (isElsewhere(source, place)) {
          return reply.redirect(addressesOf(place, language).portalHref(withinLanguage(request.url)), 302);
        }
        // The path as it is within the site: a site's feeds lie below the site.
        const [address = ''] = withinLanguage(request.url).split('?', 1);
        const self = new URLSearchParams(request.originalUrl.split('?')[1] ?? '');
        self.delete('page');
        const body = await feedOf(portal, { source, page, language, place, address, query: self });
        return sendData(request, reply, { mediaType: MEDIA, body });
      });
    }
  }
}

interface FeedPage {
  readonly source: FeedSource;
  readonly page: number;
  readonly language: Language;
  /** The site the feed belongs to; an agency's holds what stands there. */
  readonly place: DataPlace;
  /** Path within the site, without the language. */
  readonly address: string;
  readonly query: URLSearchParams;
}

/** The feed of one agency, asked for on the site of another. */
const isElsewhere = ({ agencyId }: FeedSource, place: DataPlace): boolean =>
  agencyId !== undefined && place.agencyId !== undefined && agencyId !== place.agencyId;

const withinLanguage = (url: string): string => url.replace(/^\/en(?=\/)/, '');

async function feedOf(portal: Portal, feed: FeedPage): Promise<string> {
  const { source, page, language, place, address, query } = feed;
  const { runtime, ask } = portal;
  const texts = textsIn(language);
  const { site } = place;
  // Identities are named in the portal's domain, whatever the site's addresses become.
  const { domain } = place.portal;
  const named = query.size > 0 ? `${address}?${query}` : address;
  const { items, total } = await itemsOf(portal, site, source, page);
  const { records } = await ask(listReleasedRecords, { ids: items.map(({ id }) => id), limit: PAGE_SIZE });
  const names = await recordNames(runtime, place.origin);
  await names.learn(records);
  const byId = new Map(records.map((record) => [record.id, record]));
  const today = dateInShanghai(runtime.now());
  const pageOf = (path: string): string => place.page(language, path);
  const ctx = { ...names, pageOf, domain, today };
  return atomFeed({
    id: `tag:${domain},2026:${place.name(language, named)}`,
    title: `${source.title} - ${texts.frame.siteTitle} - ${site.name}`,
    subtitle: texts.openData.feedAbout,
    language: texts.frame.languageTag,
    author: site.sponsor || site.name,
    rights: texts.openData.rights,
    icon: `${place.origin}${ASSETS.icon.path}`,
    since: '2008-05-01T00:00:00.000Z',
    links: [
      { rel: 'self', href: addressOf(feed, page), type: 'application/atom+xml' },
      { rel: 'alternate', href: pageOf(source.page), type: 'text/html' },
      ...pageLinks(feed, Math.max(1, Math.ceil(total / PAGE_SIZE))),
    ],
    entries: items.flatMap(({ id }) => {
      const record = byId.get(id);
      return record ? [documentEntry(record, ctx)] : [];
    }),
  });
}

async function itemsOf(
  portal: Portal,
  site: DataPlace['site'],
  { filters, words }: FeedSource,
  page: number,
): Promise<{ items: readonly ReleasedItem[]; total: number }> {
  const paging = { page, pageSize: PAGE_SIZE };
  if (words === undefined) return listFor(portal, { site }, { ...filters, ...paging });
  const asked = { ...filters, ...paging, ...searchedSite(site), q: words, sort: 'date' };
  return portal.ask(searchReleased, asked);
}

/** Pages of a feed (RFC 5005). */
function pageLinks(feed: FeedPage, last: number): AtomLink[] {
  const { page } = feed;
  const to = (rel: string, at: number) => ({ rel, href: addressOf(feed, at), type: 'application/atom+xml' });
  return [
    to('first', 1),
    ...(page > 1 ? [to('previous', Math.min(page - 1, last))] : []),
    ...(page < last ? [to('next', page + 1)] : []),
    to('last', last),
  ];
}

function addressOf({ place, language, address, query }: FeedPage, page: number): string {
  const all = new URLSearchParams(query);
  if (page > 1) all.set('page', String(page));
  return `${place.page(language, address)}${all.size > 0 ? `?${all}` : ''}`;
}
