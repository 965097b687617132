import type { ModuleDefinition } from '../../kernel/runtime/module.ts';
import { COLUMN_CLOSING, COLUMN_MERGING, SITE_CLOSED } from '../platforms/events.ts';
import { INWARD_FACTS } from './inward-facts.ts';
import { endPushesOfClosedSite } from './handlers/end-pushes-of-closed-site.ts';
import { keepColumnsInUse } from './handlers/keep-columns-in-use.ts';
import { mergeColumn } from './handlers/merge-column.ts';
import { ROUTES } from './http/routes.ts';
import { POLICY } from './policy.ts';
import { CHECKS_DIGESTS } from './store/checks/record-digests.ts';
import { digestsOfDocuments } from './store/digest.ts';
import { SCHEME_DIGESTS } from './store/scheme/record-digests.ts';
import { digestsOfPushes } from './store/push/pushes.ts';
import { addPageViews } from './use-cases/page-views/add-page-views.ts';
import { digestsOfIssues } from './store/gazette/issues.ts';
import { SUBSCRIPTION_USE_CASES } from './use-cases/subscriptions/index.ts';
import { importDocument } from './use-cases/import/import-document.ts';
import { UPKEEP_USE_CASES } from './use-cases/upkeep/index.ts';

/** Documents, editions, releases: what is published of the agencies' own accord. */
export const disclosureModule: ModuleDefinition = {
  name: 'disclosure',
  migrations: new URL('./store/migrations/', import.meta.url),
  useCases: [
    ...ROUTES.map((route) => route.useCase),
    ...SUBSCRIPTION_USE_CASES,
    ...UPKEEP_USE_CASES,
    addPageViews,
    importDocument,
  ],
  policy: POLICY,
  routes: ROUTES,
  handlers: {
    [COLUMN_CLOSING]: keepColumnsInUse,
    [COLUMN_MERGING]: mergeColumn,
    [SITE_CLOSED]: endPushesOfClosedSite,
  },
  inwardFacts: INWARD_FACTS,
  recordDigests: [
    { subjectType: 'document', digest: digestsOfDocuments },
    { subjectType: 'push', digest: digestsOfPushes },
    { subjectType: 'gazette_issue', digest: digestsOfIssues },
    ...SCHEME_DIGESTS,
    ...CHECKS_DIGESTS,
  ],
};
