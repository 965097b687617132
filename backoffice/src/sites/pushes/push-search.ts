import { readDirection, readPage, readSort, readTexts } from '../../list/read-address.ts';

const SORTS = ['asked', 'decided', 'state'] as const;
const TEXTS = ['text', 'state', 'siteId', 'otherAgencyId'] as const;

/** What the address of the desk of pushes keeps. */
export type PushSearch = {
  side?: 'outgoing';
  sort?: (typeof SORTS)[number];
  direction?: 'asc' | 'desc';
  page?: number;
} & { [K in (typeof TEXTS)[number]]?: string };

/** Reads the address; what does not belong there is left out. */
export function readPushSearch(search: Record<string, unknown>): PushSearch {
  return {
    ...(search['side'] === 'outgoing' ? { side: 'outgoing' as const } : {}),
    ...readSort(search, SORTS),
    ...readDirection(search),
    ...readPage(search),
    ...readTexts(search, TEXTS),
  };
}
