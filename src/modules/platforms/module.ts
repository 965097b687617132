import type { ModuleDefinition } from '../../kernel/runtime/module.ts';
import { ROUTES } from './http/routes.ts';
import { POLICY } from './policy.ts';
import { digestsOfOwnColumns } from './store/own-columns.ts';
import { digestsOfSites } from './store/sites.ts';
import { digestsOfOutlets } from './store/outlets.ts';
import { digestsOfPlaces } from './store/reading-places.ts';

/** The site and the columns where things appear. */
export const platformsModule: ModuleDefinition = {
  name: 'platforms',
  migrations: new URL('./store/migrations/', import.meta.url),
  useCases: [...new Set(ROUTES.map((route) => route.useCase))],
  policy: POLICY,
  routes: ROUTES,
  recordDigests: [
    { subjectType: 'own_column', digest: digestsOfOwnColumns },
    { subjectType: 'site', digest: digestsOfSites },
    { subjectType: 'reading_place', digest: digestsOfPlaces },
    { subjectType: 'channel_outlet', digest: digestsOfOutlets },
  ],
};
