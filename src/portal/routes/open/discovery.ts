import type { Site } from '../../../modules/platforms/contract.ts';
import { LANGUAGES, pathIn, textsIn } from '../../language.ts';
import { searchDescription } from '../../open-data/opensearch.ts';
import type { Portal } from '../../portal.ts';
import { ASSETS } from '../../style/assets.ts';
import { dataPlace } from './place.ts';
import { sendData } from './send-data.ts';

/** What programs may not fetch: personal and transient pages, the back office, the API. */
const CLOSED = ['/office', '/api/', '/request/', '/en/request/', '/track', '/en/track', '/preview/', '/view'];

const isBelow = ({ kind, state, hostnames }: Site): boolean =>
  kind === 'agency' && state !== 'closed' && hostnames.length === 0;

/** How programs find their way: rules for robots, the description of the search. */
export function discoveryRoutes(portal: Portal): void {
  const { server, sites } = portal;

  server.get('/robots.txt', { schema: { hide: true } }, async (request, reply) => {
    const place = await dataPlace(portal, request);
    // A site below a path has no robots.txt of its own: its sitemap is named here.
    const below = place.agencyId === undefined ? (await sites.read()).filter(isBelow) : [];
    const body = [
      'User-agent: *',
      ...CLOSED.map((path) => `Disallow: ${path}`),
      'Allow: /api/v1/public/',
      '',
      `Sitemap: ${place.page('zh', '/sitemap.xml')}`,
      ...below.map(({ slug }) => `Sitemap: ${place.origin}/sites/${slug}/sitemap.xml`),
      '',
    ].join('\n');
    return sendData(request, reply, { mediaType: 'text/plain; charset=utf-8', body });
  });

  for (const language of LANGUAGES) {
    server.get(pathIn(language, '/opensearch.xml'), { schema: { hide: true } }, async (request, reply) => {
      const place = await dataPlace(portal, request);
      const { site } = place;
      const texts = textsIn(language).openData;
      const body = searchDescription({
        shortName: texts.searchName,
        longName: `${texts.searchName} ${site.name}`,
        description: texts.searchAbout(site.name),
        contact: /[^\s@]+@[^\s@]+/.exec(site.contact)?.[0] ?? '',
        tags: texts.searchTags,
        example: texts.searchExample,
        language: textsIn(language).frame.languageTag,
        image: `${place.origin}${ASSETS.icon.path}`,
        self: place.page(language, '/opensearch.xml'),
        page: `${place.page(language, '/search')}?q={searchTerms}&page={startPage?}`,
        feed: `${place.page(language, '/feeds/search.atom')}?q={searchTerms}&page={startPage?}`,
      });
      const mediaType = 'application/opensearchdescription+xml; charset=utf-8';
      return sendData(request, reply, { mediaType, body });
    });
  }
}
