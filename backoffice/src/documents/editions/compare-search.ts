/** What the address of a comparison keeps. */
export interface CompareSearch {
  from?: number;
  to?: number;
  layout?: 'inline';
}

const numberIn = (value: unknown): number | undefined =>
  Number.isInteger(value) && (value as number) > 0 ? (value as number) : undefined;

/** Reads the address; what does not belong there is left out. */
export function readCompareSearch(search: Record<string, unknown>): CompareSearch {
  const from = numberIn(search['from']);
  const to = numberIn(search['to']);
  return {
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(search['layout'] === 'inline' ? { layout: 'inline' as const } : {}),
  };
}

/** Which edition of the document is shown; the newest without it. */
export function readEditionSearch(search: Record<string, unknown>): { edition?: number } {
  const edition = numberIn(search['edition']);
  return edition ? { edition } : {};
}
