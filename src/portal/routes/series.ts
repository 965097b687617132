import { listAddressYears } from '../../modules/disclosure/index.ts';
import { listAgencies } from '../../modules/identity/index.ts';
import { downloadDataDictionary, downloadOpenData, readSeries } from '../../modules/reporting/index.ts';
import { openDataPage } from '../pages/open-data.ts';
import { seriesPage } from '../pages/series.ts';
import { sharedPage } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { pageNotFound } from './not-found.ts';
import { queryTexts } from './query.ts';
import { sendData } from './open/send-data.ts';

/** Whole files of all figures: enough for a person, too few to keep the site busy. */
const FILE_LIMIT = { config: { rateLimit: { max: 30, timeWindow: 60_000 } } };

/** Figures over the years and open data. */
export function seriesRoutes(portal: Portal): void {
  const { server, runtime, ask } = portal;

  sharedPage(portal, '/annual-reports/:agency', async (ctx, request) => {
    const { agency } = request.params as { agency: string };
    return seriesPage(ctx, await ask(readSeries, { agency, language: ctx.language }));
  });

  sharedPage(portal, '/open-data', async (ctx) => {
    const [agencies, { years }] = await Promise.all([listAgencies(runtime.db), ask(listAddressYears, {})]);
    return openDataPage(ctx, { agencies, years });
  });

  server.get('/open-data/:file', { schema: { hide: true }, ...FILE_LIMIT }, async (request, reply) => {
    const { file } = request.params as { file: string };
    const [, name, format] = /^(annual-reports|dictionary)\.(csv|json)$/.exec(file) ?? [];
    if (name === undefined) throw pageNotFound();
    const { agency, year } = queryTexts(request);
    const data =
      name === 'dictionary'
        ? await ask(downloadDataDictionary, { format })
        : await ask(downloadOpenData, { agency, format, ...(year ? { year: Number(year) } : {}) });
    return sendData(request, reply, { mediaType: data.mediaType, body: data.content, saveAs: data.name });
  });
}
