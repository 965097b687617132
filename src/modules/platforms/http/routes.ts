import type { Route } from '../../../kernel/http/routes.ts';
import { columnListSchema, ownColumnSchema, siteSchema } from '../contract.ts';
import { SITE_ROUTES } from './site-routes.ts';
import { PLACE_ROUTES } from './place-routes.ts';
import { addColumn } from '../use-cases/add-column.ts';
import { changeColumn } from '../use-cases/change-column.ts';
import { closeColumn } from '../use-cases/close-column.ts';
import { getSite } from '../use-cases/get-site.ts';
import { listColumns } from '../use-cases/list-columns.ts';
import { updateSite } from '../use-cases/update-site.ts';

/** The API of sites and columns. */
export const ROUTES: readonly Route[] = [
  { method: 'GET', path: '/public/site', useCase: getSite, output: siteSchema },
  { method: 'GET', path: '/public/columns', useCase: listColumns, output: columnListSchema },
  { method: 'PUT', path: '/site', useCase: updateSite, output: siteSchema },
  { method: 'POST', path: '/columns', useCase: addColumn, output: ownColumnSchema },
  { method: 'PUT', path: '/columns/:id', useCase: changeColumn, output: ownColumnSchema },
  { method: 'POST', path: '/columns/:id/close', useCase: closeColumn, output: ownColumnSchema },
  ...SITE_ROUTES,
  ...PLACE_ROUTES,
];
