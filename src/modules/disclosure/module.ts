import type { ModuleDefinition } from '../../kernel/runtime/module.ts';
import { COLUMN_CLOSING } from '../platforms/events.ts';
import { INWARD_FACTS } from './inward-facts.ts';
import { keepColumnsInUse } from './handlers/keep-columns-in-use.ts';
import { ROUTES } from './http/routes.ts';
import { POLICY } from './policy.ts';
import { digestsOfDocuments } from './store/digest.ts';

/** Documents, editions, releases: what is published of the agencies' own accord. */
export const disclosureModule: ModuleDefinition = {
  name: 'disclosure',
  migrations: new URL('./store/migrations/', import.meta.url),
  useCases: ROUTES.map((route) => route.useCase),
  policy: POLICY,
  routes: ROUTES,
  handlers: { [COLUMN_CLOSING]: keepColumnsInUse },
  inwardFacts: INWARD_FACTS,
  recordDigests: [{ subjectType: 'document', digest: digestsOfDocuments }],
};
