import type { ModuleDefinition } from '../../kernel/runtime/module.ts';
import { ROUTES } from './http/routes.ts';
import { POLICY } from './policy.ts';
import { RECORD_DIGESTS } from './store/digests.ts';

/** Agencies, people, roles, delegation, sign-in. */
export const identityModule: ModuleDefinition = {
  name: 'identity',
  migrations: new URL('./store/migrations/', import.meta.url),
  useCases: ROUTES.map((route) => route.useCase),
  policy: POLICY,
  routes: ROUTES,
  recordDigests: RECORD_DIGESTS,
};
