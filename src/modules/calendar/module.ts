import type { ModuleDefinition } from '../../kernel/runtime/module.ts';
import { ROUTES } from './http/routes.ts';
import { POLICY } from './policy.ts';
import { RECORD_DIGESTS } from './store/digests.ts';

/** Working days: the State Council's notices, local overlays, and what a change of them moves. */
export const calendarModule: ModuleDefinition = {
  name: 'calendar',
  migrations: new URL('./store/migrations/', import.meta.url),
  useCases: ROUTES.map((route) => route.useCase),
  policy: POLICY,
  routes: ROUTES,
  recordDigests: RECORD_DIGESTS,
};
