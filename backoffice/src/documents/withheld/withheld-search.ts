import { readPage, readTexts } from '../../list/read-address.ts';

const TEXTS = ['state', 'attribute', 'ground', 'text'] as const;

/** What the address of the list of withheld documents keeps. */
export type WithheldSearch = { page?: number } & { [K in (typeof TEXTS)[number]]?: string };

/** Reads the address; what does not belong there is left out. */
export function readWithheldSearch(search: Record<string, unknown>): WithheldSearch {
  return { ...readTexts(search, TEXTS), ...readPage(search) };
}
