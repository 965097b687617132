/** What was on the screen, kept on this machine until the server has it. */
export interface LocalCopy {
  readonly values: Readonly<Record<string, unknown>>;
  /** The revision of the draft it was written on. */
  readonly revision: number;
  /** When, in milliseconds. */
  readonly at: number;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Copies are kept by person: the next one at this machine does not get them. */
const keyOf = (personId: string, documentId: string): string => `gongkai:draft:${personId}:${documentId}`;

/** Keeps a copy; a full or forbidden storage is no reason to stop writing. */
export function keepCopy(store: Store, personId: string, documentId: string, copy: LocalCopy): boolean {
  try {
    store.setItem(keyOf(personId, documentId), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function dropCopy(store: Store, personId: string, documentId: string): void {
  try {
    store.removeItem(keyOf(personId, documentId));
  } catch {
    // Nothing was kept then.
  }
}

/** The copy of a document, when there is one that can be read. */
export function readCopy(store: Store, personId: string, documentId: string): LocalCopy | undefined {
  try {
    const read = JSON.parse(
      store.getItem(keyOf(personId, documentId)) ?? 'null',
    ) as Partial<LocalCopy> | null;
    const isWhole =
      typeof read?.values === 'object' && typeof read.revision === 'number' && typeof read.at === 'number';
    return isWhole ? (read as LocalCopy) : undefined;
  } catch {
    return undefined;
  }
}

const plain = (value: unknown): string => JSON.stringify(value ?? null) ?? 'null';
const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The fields in which two versions differ; nothing, empty text and an empty list are the same. */
export function differingFields(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (name) => !(isNothing(one[name]) && isNothing(other[name])) && plain(one[name]) !== plain(other[name]),
  );
}
