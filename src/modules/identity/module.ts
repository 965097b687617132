import type { ModuleDefinition } from '../../kernel/runtime/module.ts';
import { POLICY } from './policy.ts';

/** Agencies, people, roles, delegation, sign-in. */
export const identityModule: ModuleDefinition = {
  name: 'identity',
  migrations: new URL('./store/migrations/', import.meta.url),
  useCases: [],
  policy: POLICY,
  routes: [],
};
