import { LANGUAGES, pathIn, textsIn } from '../../language.ts';
import { searchDescription } from '../../open-data/opensearch.ts';
import type { Portal } from '../../portal.ts';
import { currentSite } from '../../site.ts';
import { ASSETS } from '../../style/assets.ts';
import { originOf } from './origin.ts';
import { sendData } from './send-data.ts';

/** What programs may not fetch: personal and transient pages, the back office, the API. */
const CLOSED = ['/office', '/api/', '/request/', '/en/request/', '/track', '/en/track', '/preview/', '/view'];

/** How programs find their way: rules for robots, the description of the search. */
export function discoveryRoutes(portal: Portal): void {
  const { server, runtime } = portal;

  server.get('/robots.txt', { schema: { hide: true } }, async (request, reply) => {
    const origin = originOf(request, await currentSite(runtime));
    const body = [
      'User-agent: *',
      ...CLOSED.map((path) => `Disallow: ${path}`),
      'Allow: /api/v1/public/',
      '',
      `Sitemap: ${origin}/sitemap.xml`,
      '',
    ].join('\n');
    return sendData(request, reply, { mediaType: 'text/plain; charset=utf-8', body });
  });

  for (const language of LANGUAGES) {
    server.get(pathIn(language, '/opensearch.xml'), { schema: { hide: true } }, async (request, reply) => {
      const site = await currentSite(runtime);
      const origin = originOf(request, site);
      const texts = textsIn(language).openData;
      const body = searchDescription({
        shortName: texts.searchName,
        longName: `${texts.searchName} ${site.name}`,
        description: texts.searchAbout(site.name),
        contact: /[^\s@]+@[^\s@]+/.exec(site.contact)?.[0] ?? '',
        tags: texts.searchTags,
        example: texts.searchExample,
        language: textsIn(language).frame.languageTag,
        image: `${origin}${ASSETS.icon.path}`,
        self: `${origin}${pathIn(language, '/opensearch.xml')}`,
        page: `${origin}${pathIn(language, '/search')}?q={searchTerms}&page={startPage?}`,
        feed: `${origin}${pathIn(language, '/feeds/search.atom')}?q={searchTerms}&page={startPage?}`,
      });
      const mediaType = 'application/opensearchdescription+xml; charset=utf-8';
      return sendData(request, reply, { mediaType, body });
    });
  }
}
