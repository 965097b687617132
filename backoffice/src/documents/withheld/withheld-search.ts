const TEXTS = ['state', 'attribute', 'ground', 'text'] as const;

/** What the address of the list of withheld documents keeps. */
export type WithheldSearch = { page?: number } & { [K in (typeof TEXTS)[number]]?: string };

/** Reads the address; what does not belong there is left out. */
export function readWithheldSearch(search: Record<string, unknown>): WithheldSearch {
  const read: WithheldSearch = {};
  for (const name of TEXTS) {
    const value = search[name];
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') read[name] = String(value);
  }
  if (Number.isInteger(search['page']) && (search['page'] as number) > 1)
    read.page = search['page'] as number;
  return read;
}
