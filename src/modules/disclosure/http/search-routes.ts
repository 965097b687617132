import type { Route } from '../../../kernel/http/routes.ts';
import { exportedSearchSchema } from '../contract.ts';
import { exportSearch } from '../use-cases/search/export-search.ts';

/** Search beyond its page. */
export const SEARCH_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/public/search/export',
    useCase: exportSearch,
    output: exportedSearchSchema,
    rateLimit: { max: 10, perSeconds: 60 },
  },
];
