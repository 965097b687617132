import type { DocumentFilters } from '../../pages/documents.ts';

/** What is searched for, and where and how. */
export interface SearchAsked {
  readonly words: string;
  readonly filters: DocumentFilters & {
    readonly channel?: string | undefined;
    readonly releasedFrom?: string | undefined;
    readonly releasedTo?: string | undefined;
  };
  readonly scope?: 'title' | undefined;
  readonly sort?: 'date' | undefined;
}

/** The search as the query of its address. */
export function searchQuery({ words, filters, scope, sort }: SearchAsked): URLSearchParams {
  const params = new URLSearchParams({ q: words });
  for (const [name, value] of Object.entries({ ...filters, scope, sort })) {
    if (value) params.set(name, String(value));
  }
  return params;
}
