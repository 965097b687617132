import type { Comparison } from '../../contract.ts';

export interface HashedFile {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
}

/** Files of two editions by their bytes; what is left of the same name was replaced. */
export function compareFiles(
  earlier: readonly HashedFile[],
  later: readonly HashedFile[],
): Comparison['files'] {
  const open = [...later];
  const take = (fits: (file: HashedFile) => boolean): HashedFile | undefined => {
    const at = open.findIndex(fits);
    return at < 0 ? undefined : open.splice(at, 1)[0];
  };
  const pairs = new Map<HashedFile, HashedFile>();
  const match = (fits: (before: HashedFile) => (after: HashedFile) => boolean): void => {
    for (const before of earlier) {
      const after = pairs.has(before) ? undefined : take(fits(before));
      if (after) pairs.set(before, after);
    }
  };
  match((before) => (after) => after.sha256 === before.sha256 && after.name === before.name);
  match((before) => (after) => after.sha256 === before.sha256);
  match((before) => (after) => after.name === before.name);
  const known = earlier.map((before): Comparison['files'][number] => {
    const after = pairs.get(before);
    const names = { fromName: before.name, toName: after?.name ?? null };
    const ids = { fromId: before.id, toId: after?.id ?? null };
    if (!after) return { kind: 'removed', ...names, ...ids };
    if (after.sha256 !== before.sha256) return { kind: 'replaced', ...names, ...ids };
    return { kind: after.name === before.name ? 'same' : 'renamed', ...names, ...ids };
  });
  const added = open.map(({ id, name }): Comparison['files'][number] => ({
    kind: 'added',
    fromName: null,
    toName: name,
    fromId: null,
    toId: id,
  }));
  return [...known, ...added];
}
