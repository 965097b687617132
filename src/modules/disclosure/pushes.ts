// What other parts need of pushes between sites, and of what stands on a site.
export { acceptPush } from './use-cases/push/accept-push.ts';
export { askPush } from './use-cases/push/ask-push.ts';
export { endPush } from './use-cases/push/end-push.ts';
export { recallPush } from './use-cases/push/recall-push.ts';
export { refusePush } from './use-cases/push/refuse-push.ts';
export { listPushes } from './use-cases/push/list-pushes.ts';
export { listOnSite } from './use-cases/site/list-on-site.ts';
export { placeOnSite } from './use-cases/site/place-on-site.ts';
export { siteOverview } from './use-cases/site/site-overview.ts';
export { PUSH_STATE_LABELS } from './labels/pushes.ts';
export type { PlaceOnSite, PushList, PushRow, SiteOverview } from './contract/pushes.ts';
