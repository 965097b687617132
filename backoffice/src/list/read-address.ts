type Address = Readonly<Record<string, unknown>>;

/** The texts that the address of a list names; a number is one too, an empty text is none. */
export function readTexts<K extends string>(search: Address, names: readonly K[]): { [N in K]?: string } {
  const read: { [N in K]?: string } = {};
  for (const name of names) {
    const value = search[name];
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') read[name] = String(value);
  }
  return read;
}

/** The page of a list, unless it is the first. */
export function readPage(search: Address): { page?: number } {
  const { page } = search;
  return typeof page === 'number' && Number.isInteger(page) && page > 1 ? { page } : {};
}

/** What a list is sorted by. */
export function readSort<S extends string>(search: Address, sorts: readonly S[]): { sort?: S } {
  const sort = sorts.find((one) => one === search['sort']);
  return sort === undefined ? {} : { sort };
}

/** Whether a list begins with the first or the last. */
export function readDirection(search: Address): { direction?: 'asc' | 'desc' } {
  const { direction } = search;
  return direction === 'asc' || direction === 'desc' ? { direction } : {};
}

/** The address with other filters or another order in it; what is undefined is taken out, and the first page shown. */
export function withPart<S extends object>(search: S, part: { [K in keyof S]?: S[K] | undefined }): S {
  return Object.fromEntries(
    Object.entries({ ...search, page: undefined, ...part }).filter(([, value]) => value !== undefined),
  ) as S;
}
