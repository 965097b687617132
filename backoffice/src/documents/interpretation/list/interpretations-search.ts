import { readPage, readTexts } from '../../../list/read-address.ts';

const TEXTS = ['state', 'kind', 'text', 'sort', 'direction'] as const;

/** What the address of the list of interpretations keeps. */
export type InterpretationsSearch = { page?: number } & { [K in (typeof TEXTS)[number]]?: string };

/** Reads the address; what does not belong there is left out. */
export function readInterpretationsSearch(search: Record<string, unknown>): InterpretationsSearch {
  return { ...readTexts(search, TEXTS), ...readPage(search) };
}
