import type { ListName } from '../../../src/modules/requests/contract.ts';
import { readPage, readSort, readTexts } from '../list/read-address.ts';
import { LISTS } from '../text/vocabulary.ts';

const SORTS = ['due', 'received', 'number', 'stage', 'closed'] as const;
const TEXTS = [
  'text',
  'stage',
  'channel',
  'applicantType',
  'divisionId',
  'receivedFrom',
  'receivedTo',
  'open',
] as const;

/** What the address of the list keeps: which list, filters, order, page and the row that is open beside it. */
export type ListSearch = {
  list?: ListName;
  sort?: (typeof SORTS)[number];
  descending?: boolean;
  below?: boolean;
  page?: number;
} & { [K in (typeof TEXTS)[number]]?: string };

/** Reads the address; what does not belong there is left out. */
export function readListSearch(search: Record<string, unknown>): ListSearch {
  const read: ListSearch = {};
  if (typeof search['list'] === 'string' && search['list'] in LISTS) read.list = search['list'] as ListName;
  if (search['descending'] === true) read.descending = true;
  if (search['below'] === true) read.below = true;
  return { ...read, ...readSort(search, SORTS), ...readPage(search), ...readTexts(search, TEXTS) };
}

/** The filters without list, order, page and open row. */
export const FILTERS = [
  'text',
  'stage',
  'channel',
  'applicantType',
  'divisionId',
  'receivedFrom',
  'receivedTo',
  'below',
] as const;
