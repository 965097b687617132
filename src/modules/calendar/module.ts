import type { ModuleDefinition } from '../../kernel/runtime/module.ts';
import { POLICY } from './policy.ts';

/** Working days: the State Council's notices, local overlays, and what a change of them moves. */
export const calendarModule: ModuleDefinition = {
  name: 'calendar',
  migrations: new URL('./store/migrations/', import.meta.url),
  useCases: [],
  policy: POLICY,
  routes: [],
};
