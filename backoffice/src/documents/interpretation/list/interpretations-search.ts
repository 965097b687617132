const TEXTS = ['state', 'kind', 'text', 'sort', 'direction'] as const;

/** What the address of the list of interpretations keeps. */
export type InterpretationsSearch = { page?: number } & { [K in (typeof TEXTS)[number]]?: string };

/** Reads the address; what does not belong there is left out. */
export function readInterpretationsSearch(search: Record<string, unknown>): InterpretationsSearch {
  const read: InterpretationsSearch = {};
  for (const name of TEXTS) {
    const value = search[name];
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') read[name] = String(value);
  }
  if (Number.isInteger(search['page']) && (search['page'] as number) > 1)
    read.page = search['page'] as number;
  return read;
}
