import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../../kernel/errors.ts';
import { siteOf } from '../../../modules/platforms/index.ts';
import { PAGE_POLICY } from '../../../portal/index.ts';
import type { Application } from '../../application.ts';
import type { DatabaseCommand } from '../../database-commands.ts';
import { buildWebServer } from '../../web.ts';
import { EXPORT_SITE } from './messages.ts';
import { nginxText } from './nginx-text.ts';
import { openSiteFolder } from './site-folder.ts';
import { linksOf, staticAddress } from './static-address.ts';

/** Where the crawl begins; everything public is reached from here, the documents by the sitemap as well. */
const BEGINNINGS = ['/', '/en', '/robots.txt', '/sitemap.xml', '/sitemaps/pages.xml', '/opensearch.xml'];
/** What can be a file; data for downloading is made when asked for. */
const EXPORTED =
  /^(?:text\/(?:html|css|javascript|plain)|image\/svg\+xml|application\/(?:atom\+xml|xml|opensearchdescription\+xml))/;
const SAY_EVERY = 500;
/** Requests that never left the process come from here. */
const INJECTED_FROM = '127.0.0.1';

/**
 * `gongkai export-site DIR`: the public site as files for nginx or a CDN, each with its packed forms, in both languages.
 * Every page is asked of the portal itself, so a file is what a reader would get. Run again it writes what has changed
 * and removes what is no longer public; a page that fails stops it with exit 1.
 */
export const exportSite: DatabaseCommand = async (application, args, { stdout, stderr }) => {
  const directory = String(args['directory']);
  const begun = performance.now();
  stderr(EXPORT_SITE.begun(directory));
  await mkdir(directory, { recursive: true });
  const folder = await openSiteFolder(directory, async () => (await readdir(directory)).length === 0);
  const server = await buildWebServer(application, (message) => stderr(`${message}\n`), INJECTED_FROM);
  const headers = forwardedHeaders(String(args['address'] ?? '') || (await ownAddress(application)));
  const waiting = [...BEGINNINGS];
  const seen = new Set(waiting);
  let [pages, written, bytes] = [0, 0, 0];
  try {
    for (let link = waiting.shift(); link !== undefined; link = waiting.shift()) {
      const target = staticAddress(link);
      if (!target) continue;
      const answer = await server.inject({ url: target.address, headers });
      const { statusCode, rawPayload } = answer;
      if (statusCode >= 500) throw new AppError('unavailable', EXPORT_SITE.failed(link, statusCode));
      const mediaType = String(answer.headers['content-type'] ?? '');
      const isPrivate = String(answer.headers['cache-control'] ?? '').includes('no-store');
      if (statusCode !== 200 || isPrivate || !EXPORTED.test(mediaType)) continue;
      const isPage = mediaType.startsWith('text/html');
      const isSitemap = target.file.startsWith('sitemap');
      if (isPage || isSitemap) {
        for (const next of linksOf(rawPayload.toString(), isSitemap)) {
          const found = staticAddress(next);
          if (!found || seen.has(found.address)) continue;
          seen.add(found.address);
          waiting.push(found.address);
        }
      }
      if (await folder.write(isPage ? `${target.file}.html` : target.file, rawPayload)) written += 1;
      pages += 1;
      bytes += rawPayload.length;
      if (pages % SAY_EVERY === 0) stderr(EXPORT_SITE.progress(pages, waiting.length));
    }
  } finally {
    await server.close();
  }
  const removed = await folder.finish();
  const configuration = path.join(directory, 'nginx.conf');
  await writeFile(configuration, nginxText(String(args['application']), PAGE_POLICY));
  const seconds = (performance.now() - begun) / 1000;
  const account = { pages, written, unchanged: pages - written, removed, bytes, seconds };
  if (args['json']) stdout(`${JSON.stringify({ directory, configuration, ...account })}\n`);
  else stdout(EXPORT_SITE.done(account, configuration));
  return 0;
};

/** The address under which readers will find the files: `https://` and the site's domain unless told otherwise. */
async function ownAddress({ runtime }: Application): Promise<string> {
  return `https://${(await siteOf(runtime.db)).domain}`;
}

function forwardedHeaders(address: string): Record<string, string> {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) throw new AppError('invalid', EXPORT_SITE.badAddress(address));
  return { 'x-forwarded-host': url.host, 'x-forwarded-proto': url.protocol.slice(0, -1) };
}
