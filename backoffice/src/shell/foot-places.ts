/** How many places the bar at the foot of a phone holds beside “more”. */
export const FOOT_PLACES = 5;

export interface FootBar<T> {
  readonly shown: readonly T[];
  /** Behind “more”; never a single one, which would stand in the bar itself. */
  readonly rest: readonly T[];
}

/**
 * Divides a person's places between the bar and “more”: the first place always, then the most used ones, all in the
 * order of the navigation, so that what stands in the bar changes seldom and never changes sides.
 */
export function footBar<T extends { readonly key: string }>(
  places: readonly T[],
  uses: Readonly<Record<string, number>>,
): FootBar<T> {
  if (places.length <= FOOT_PLACES + 1) return { shown: places, rest: [] };
  const [first, ...others] = places;
  const chosen = new Set(
    others
      .toSorted((a, b) => (uses[b.key] ?? 0) - (uses[a.key] ?? 0))
      .slice(0, FOOT_PLACES - 1)
      .concat(first!),
  );
  return {
    shown: places.filter((place) => chosen.has(place)),
    rest: places.filter((place) => !chosen.has(place)),
  };
}

const storagePlace = (personId: string): string => `gongkai.places.${personId}`;

/** How often a person went to each place in this browser; nothing when it was never counted or cannot be read. */
export function readUses(storage: Pick<Storage, 'getItem'>, personId: string): Record<string, number> {
  try {
    const kept: unknown = JSON.parse(storage.getItem(storagePlace(personId)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter((use): use is [string, number] => Number.isFinite(use[1])),
    );
  } catch {
    return {};
  }
}

/** Counts one more visit. Older visits fade once a place has a hundred, so that a change of work shows in the bar. */
export function countUse(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  personId: string,
  key: string,
): Record<string, number> {
  const uses = readUses(storage, personId);
  uses[key] = (uses[key] ?? 0) + 1;
  const faded =
    uses[key] < 100
      ? uses
      : Object.fromEntries(Object.entries(uses).map(([place, count]) => [place, Math.floor(count / 2)]));
  try {
    storage.setItem(storagePlace(personId), JSON.stringify(faded));
  } catch {
    // A browser that keeps nothing shows the usual five.
  }
  return faded;
}
