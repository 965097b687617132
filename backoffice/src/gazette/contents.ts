import type { GazetteDocument, GazetteIssue } from '../api/gazette.ts';

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

/** A list with the one at a place moved up or down; the list itself when it cannot move. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const to = at + by;
  if (to < 0 || to >= list.length) return list;
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
