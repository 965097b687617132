import type { SubscriberCounts } from '../api/statistics.ts';
import { say } from './say.ts';
import type { Say } from './say.ts';

/** What readers name when they subscribe. */
export const WISH_KINDS: Readonly<Record<SubscriberCounts['wishes'][number]['wish'], Say<string>>> = {
  agency: say('本机关全部信息', 'Everything of the agency'),
  column: say('按栏目', 'A column'),
  topic: say('按主题', 'A topic'),
  kind: say('按信息种类', 'A kind of document'),
  search: say('按检索词', 'A search'),
};
