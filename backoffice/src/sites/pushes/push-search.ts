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
  const read: PushSearch = {};
  if (search['side'] === 'outgoing') read.side = 'outgoing';
  const sort = SORTS.find((one) => one === search['sort']);
  if (sort) read.sort = sort;
  if (search['direction'] === 'asc' || search['direction'] === 'desc') read.direction = search['direction'];
  if (Number.isInteger(search['page']) && (search['page'] as number) > 1)
    read.page = search['page'] as number;
  for (const name of TEXTS) {
    const value = search[name];
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') read[name] = String(value);
  }
  return read;
}
