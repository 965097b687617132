import type { ModuleDefinition } from '../../kernel/runtime/module.ts';
import { assertSound } from './domain/check-workflow.ts';
import { WORKFLOW } from './domain/workflow.ts';
import { HANDLERS } from './handlers.ts';
import { ROUTES } from './http/routes.ts';
import { POLICY } from './policy.ts';
import { RECORD_DIGESTS } from './store/digest.ts';

assertSound(WORKFLOW);

/** Disclosure on request: intake, clock, correction, consultation, decision, delivery, remedies. */
export const requestsModule: ModuleDefinition = {
  name: 'requests',
  migrations: new URL('./store/migrations/', import.meta.url),
  useCases: ROUTES.map((route) => route.useCase),
  policy: POLICY,
  routes: ROUTES,
  handlers: HANDLERS,
  recordDigests: RECORD_DIGESTS,
  inwardFacts: ['requests.*'],
};
