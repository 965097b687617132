import { getGazetteFile, publicGazette, publicGazetteIssue } from '../../modules/disclosure/index.ts';
import { gazetteIssuePage, gazettePage, GAZETTE_PATH } from '../pages/gazette.ts';
import { sharedPage } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { pageNotFound } from './not-found.ts';
import { agencyOfSite } from '../sites/on-site.ts';
import { queryTexts } from './query.ts';
import { sendFile } from './send-file.ts';

const FORMATS = ['pdf', 'epub'];
const MAKING = { max: 30, timeWindow: 60_000 };

/** The gazette: its archive, its issues, and their files. */
export function gazetteRoutes(portal: Portal): void {
  const { ask } = portal;

  sharedPage(portal, GAZETTE_PATH, async (ctx, request) => {
    const asked = Number(queryTexts(request)['year']);
    const year = Number.isInteger(asked) && asked >= 1949 && asked <= 2200 ? asked : undefined;
    const agencyId = agencyOfSite(ctx.site);
    return gazettePage(ctx, { list: await ask(publicGazette, { agencyId, year }), year });
  });

  sharedPage(portal, `${GAZETTE_PATH}/:id`, async (ctx, request) => {
    const { id } = request.params as { id: string };
    return gazetteIssuePage(ctx, await ask(publicGazetteIssue, { id }));
  });

  portal.server.get(
    `${GAZETTE_PATH}/:id/:format`,
    { schema: { hide: true }, config: { rateLimit: MAKING } },
    async (request, reply) => {
      const { id, format } = request.params as { id: string; format: string };
      if (!FORMATS.includes(format)) throw pageNotFound();
      const { content, ...file } = await ask(getGazetteFile, { id, format });
      return sendFile(reply, { file, content });
    },
  );
}
