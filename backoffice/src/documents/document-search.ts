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
  const read: DocumentSearch = {};
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

/** The search with other lists, periods or orders in it; what is undefined is taken out, and the first page shown. */
export function withSearch(
  search: DocumentSearch,
  part: { [K in keyof DocumentSearch]?: DocumentSearch[K] | undefined },
): DocumentSearch {
  return Object.fromEntries(
    Object.entries({ ...search, page: undefined, ...part }).filter(([, value]) => value !== undefined),
  );
}
