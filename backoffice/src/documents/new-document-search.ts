import { readTexts } from '../list/read-address.ts';

/** What a new document is begun with, from the address. */
export interface NewDocumentSearch {
  /** The document it explains. */
  interprets?: string;
}

export const readNewDocumentSearch = (search: Record<string, unknown>): NewDocumentSearch =>
  readTexts(search, ['interprets']);
