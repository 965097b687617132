import { readDirection, readPage, readSort, readTexts } from '../list/read-address.ts';

const TEXTS = [
  'text',
  'stage',
  'mine',
  'emergency',
  'attribute',
  'kind',
  'columnId',
  'deadline',
  'year',
] as const;
const SORTS = ['updated', 'deadline', 'released', 'signed', 'title'] as const;

/** What the address of the list of documents keeps. */
export type DocumentSearch = {
  sort?: (typeof SORTS)[number];
  direction?: 'asc' | 'desc';
  page?: number;
} & { [K in (typeof TEXTS)[number]]?: string };

/** Reads the address; what does not belong there is left out. */
export function readDocumentSearch(search: Record<string, unknown>): DocumentSearch {
  return {
    ...readSort(search, SORTS),
    ...readDirection(search),
    ...readPage(search),
    ...readTexts(search, TEXTS),
  };
}
