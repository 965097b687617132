const TEXTS = ['text', 'state', 'statutoryItem', 'cycle', 'item'] as const;

/** What the address of the scheme keeps. */
export type SchemeSearch = {
  view?: 'matrix';
  sort?: 'state';
} & { [K in (typeof TEXTS)[number]]?: string };

/** Reads the address; what does not belong there is left out. */
export function readSchemeSearch(search: Record<string, unknown>): SchemeSearch {
  const read: SchemeSearch = {};
  if (search['view'] === 'matrix') read.view = 'matrix';
  if (search['sort'] === 'state') read.sort = 'state';
  for (const name of TEXTS) {
    const value = search[name];
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') read[name] = String(value);
  }
  return read;
}
