import type { GazetteDocument, GazetteHead, GazetteIssue } from '../api/gazette.ts';

/** A section while it is being edited. */
export interface Section {
  readonly name: string;
  readonly documents: readonly (GazetteDocument & { readonly standing?: string })[];
}

/** The contents of an issue as they are edited. */
export const contentsOf = ({ sections }: GazetteIssue): Section[] =>
  sections.map(({ name, entries }) => ({ name, documents: entries }));

/** The contents as the API takes them. */
export const asInput = (sections: readonly Section[]) =>
  sections.map(({ name, documents }) => ({
    name: name.trim(),
    documentIds: documents.map(({ documentId }) => documentId),
  }));

/** A list with the one at a place moved up or down; as it is when it cannot move. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const to = at + by;
  if (to < 0 || to >= list.length) return [...list];
  const copy = [...list];
  [copy[at], copy[to]] = [copy[to]!, copy[at]!];
  return copy;
}

/** The sections with one of them changed. */
export const withSection = (
  sections: readonly Section[],
  at: number,
  change: (section: Section) => Section,
): Section[] => sections.map((section, place) => (place === at ? change(section) : section));

/** A name for a further section: the first of the usual ones that is not taken, then a numbered one. */
export function newSectionName(
  taken: readonly string[],
  usual: readonly string[],
  numbered: (number: number) => string,
): string {
  const names = new Set(taken.map((name) => name.trim()));
  const free = usual.find((name) => !names.has(name));
  if (free !== undefined) return free;
  let number = taken.length + 1;
  while (names.has(numbered(number))) number += 1;
  return numbered(number);
}

/** Issues of the year that bear a lower number and are not published yet, the lowest first. */
export const earlierUnpublished = (
  issues: readonly GazetteHead[],
  { year, number }: Pick<GazetteHead, 'year' | 'number'>,
): GazetteHead[] =>
  issues
    .filter((one) => one.year === year && one.number < number && one.state !== 'published')
    .sort((one, other) => one.number - other.number);
