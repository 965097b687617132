import type { Route } from '../../../kernel/http/routes.ts';
import { sendSheet } from '../../../kernel/sheets/send-sheet.ts';
import {
  placeOnSiteSchema,
  pushedSchema,
  pushListSchema,
  releasedListSchema,
  siteColumnUseSchema,
  siteOverviewSchema,
} from '../contract.ts';
import { acceptPush } from '../use-cases/push/accept-push.ts';
import { askPush } from '../use-cases/push/ask-push.ts';
import { endPush } from '../use-cases/push/end-push.ts';
import { exportPushes } from '../use-cases/push/export-pushes.ts';
import { listPushes } from '../use-cases/push/list-pushes.ts';
import { recallPush } from '../use-cases/push/recall-push.ts';
import { refusePush } from '../use-cases/push/refuse-push.ts';
import { listOnSite } from '../use-cases/site/list-on-site.ts';
import { placeOnSite } from '../use-cases/site/place-on-site.ts';
import { siteColumnUse } from '../use-cases/site/site-column-use.ts';
import { siteOverview } from '../use-cases/site/site-overview.ts';

const pushed = { output: pushedSchema };

/** The API of pushes between sites, and of what stands on a site. */
export const PUSH_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/pushes', useCase: listPushes, output: pushListSchema },
  { method: 'GET', path: '/pushes/export', useCase: exportPushes, respond: sendSheet },
  { method: 'POST', path: '/pushes', useCase: askPush, ...pushed },
  { method: 'POST', path: '/pushes/:id/accept', useCase: acceptPush, ...pushed },
  { method: 'POST', path: '/pushes/:id/refuse', useCase: refusePush, ...pushed },
  { method: 'POST', path: '/pushes/:id/end', useCase: endPush, ...pushed },
  { method: 'POST', path: '/pushes/:id/recall', useCase: recallPush, ...pushed },
  { method: 'GET', path: '/public/site-documents', useCase: listOnSite, output: releasedListSchema },
  { method: 'GET', path: '/public/site-overview', useCase: siteOverview, output: siteOverviewSchema },
  { method: 'GET', path: '/public/site-place', useCase: placeOnSite, output: placeOnSiteSchema },
  { method: 'GET', path: '/public/site-columns', useCase: siteColumnUse, output: siteColumnUseSchema },
];
