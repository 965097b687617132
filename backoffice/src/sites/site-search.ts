import { readDirection, readPage, readSort, readTexts } from '../list/read-address.ts';

const SORTS = ['order', 'name', 'code', 'state'] as const;
const TEXTS = ['text', 'kind', 'state'] as const;

/** What the address of the list of sites keeps. */
export type SiteSearch = {
  sort?: (typeof SORTS)[number];
  direction?: 'asc' | 'desc';
  page?: number;
} & { [K in (typeof TEXTS)[number]]?: string };

/** Reads the address; what does not belong there is left out. */
export function readSiteSearch(search: Record<string, unknown>): SiteSearch {
  return {
    ...readSort(search, SORTS),
    ...readDirection(search),
    ...readPage(search),
    ...readTexts(search, TEXTS),
  };
}
