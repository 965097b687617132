import type { Column } from '../../../../modules/platforms/index.ts';

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s、，,。:：>/\\-]/g, '');

/** Which column of the agency stands for a column of the older site. */
export interface ColumnFinder {
  /** The id, or what it may have been. */
  find(name: string | undefined): { id: string } | { similar: { id: string; name: string } | null };
}

/**
 * Columns by id, by name, by the last part of a path (“公开 > 规划”), or as the mapping says; its line `*` stands for all
 * others, also for rows without a column.
 */
export function columnFinder(columns: readonly Column[], mapping: ReadonlyMap<string, string>): ColumnFinder {
  const usable = columns.filter(({ takesDocuments }) => takesDocuments);
  const byWord = new Map(
    usable.flatMap(({ id, name }) => [[plain(name.zh), id] as const, [plain(id), id] as const]),
  );
  const mapped = new Map([...mapping].map(([from, to]) => [plain(from), byWord.get(plain(to))]));
  return {
    find(name = '') {
      const parts = name.split(/\s*(?:>|\/|\\|→|»|->)\s*/).filter((part) => part.trim() !== '');
      const words = [name, ...parts.reverse()].map(plain).filter((word) => word !== '');
      for (const word of words) {
        const id = mapped.get(word) ?? byWord.get(word);
        if (id !== undefined) return { id };
      }
      const rest = mapped.get('*');
      return rest === undefined ? { similar: mostAlike(usable, words.at(-1) ?? '') } : { id: rest };
    },
  };
}

function mostAlike(columns: readonly Column[], word: string): { id: string; name: string } | null {
  let best: { id: string; name: string } | null = null;
  let most = 0.2;
  for (const { id, name } of columns) {
    const alike = likeness(word, plain(name.zh));
    if (alike > most) [best, most] = [{ id, name: name.zh }, alike];
  }
  return best;
}

/** How many of the pairs of neighbouring characters two words share (Dice). */
function likeness(one: string, other: string): number {
  const pairs = (text: string): Set<string> =>
    new Set([...text].slice(1).map((character, at) => [...text][at]! + character));
  const [a, b] = [pairs(one), pairs(other)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
