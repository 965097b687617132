import type { Route } from '../../../kernel/http/routes.ts';
import { seriesSchema } from '../contract.ts';
import { downloadDataDictionary } from '../use-cases/series/download-data-dictionary.ts';
import { downloadOpenData } from '../use-cases/series/download-open-data.ts';
import { readSeries } from '../use-cases/series/read-series.ts';
import { sendReport } from './file-reply.ts';

/** Figures over the years and open data, for everybody. */
export const SERIES_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/public/series/:agency', useCase: readSeries, output: seriesSchema },
  {
    method: 'GET',
    path: '/public/open-data/annual-reports/:format',
    useCase: downloadOpenData,
    respond: sendReport,
    rateLimit: { max: 30, perSeconds: 60 },
  },
  {
    method: 'GET',
    path: '/public/open-data/dictionary/:format',
    useCase: downloadDataDictionary,
    respond: sendReport,
    rateLimit: { max: 60, perSeconds: 60 },
  },
];
