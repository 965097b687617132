import type { ModuleDefinition } from '../../kernel/runtime/module.ts';
import { ROUTES } from './http/routes.ts';
import { POLICY } from './policy.ts';
import { digestsOfOwnColumns } from './store/own-columns.ts';
import { addColumn } from './use-cases/add-column.ts';
import { changeColumn } from './use-cases/change-column.ts';
import { closeColumn } from './use-cases/close-column.ts';
import { getSite } from './use-cases/get-site.ts';
import { listColumns } from './use-cases/list-columns.ts';
import { updateSite } from './use-cases/update-site.ts';

/** The site and the columns where things appear. */
export const platformsModule: ModuleDefinition = {
  name: 'platforms',
  migrations: new URL('./store/migrations/', import.meta.url),
  useCases: [listColumns, getSite, updateSite, addColumn, changeColumn, closeColumn],
  policy: POLICY,
  routes: ROUTES,
  recordDigests: [{ subjectType: 'own_column', digest: digestsOfOwnColumns }],
};
