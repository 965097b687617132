import type { ModuleDefinition } from '../../kernel/runtime/module.ts';
import { REGISTER_SUBJECT } from './domain/register/terms.ts';
import { ROUTES } from './http/routes.ts';
import { POLICY } from './policy.ts';
import { COLLECTION_DIGESTS } from './store/collection/digests.ts';
import { digestsOfEntries } from './store/register.ts';
import { digestsOfReports, REPORT_SUBJECT } from './store/reports.ts';

/** The annual report: facts → tables → checks → report; reading and checking published reports. */
export const reportingModule: ModuleDefinition = {
  name: 'reporting',
  migrations: new URL('./store/migrations/', import.meta.url),
  useCases: ROUTES.map((route) => route.useCase),
  policy: POLICY,
  routes: ROUTES,
  recordDigests: [
    { subjectType: REGISTER_SUBJECT, digest: digestsOfEntries },
    { subjectType: REPORT_SUBJECT, digest: digestsOfReports },
    ...COLLECTION_DIGESTS,
  ],
};
