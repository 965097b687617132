/** A name without blanks, punctuation and width: two spellings of one name give one key. */
export const foldedName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** What copies of a report, judgements and last year's report are found by: the agency's id, or its name. */
export const aboutKey = (agencyId: string | null | undefined, name: string): string =>
  agencyId ?? `name:${foldedName(name)}`;
