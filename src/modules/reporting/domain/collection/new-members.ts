import { aboutKey, foldedName } from './about-key.ts';

/** An agency to be added to a collection. */
export interface Candidate {
  readonly aboutAgencyId: string | null;
  readonly name: string;
  readonly containedInName: string | null;
}

export type CandidateProblem = 'member_twice' | 'contained_in_unknown';

/** Why agencies cannot be added beside those that are there; undefined when they can. */
export function candidateProblem(
  candidates: readonly Candidate[],
  present: readonly { readonly about_key: string; readonly name: string }[],
): CandidateProblem | undefined {
  const keys = [
    ...present.map(({ about_key }) => about_key),
    ...candidates.map(({ aboutAgencyId, name }) => aboutKey(aboutAgencyId, name)),
  ];
  if (new Set(keys).size < keys.length) return 'member_twice';
  const names = new Set([...present, ...candidates].map(({ name }) => foldedName(name)));
  const lost = candidates.some(
    ({ name, containedInName }) =>
      containedInName !== null &&
      (!names.has(foldedName(containedInName)) || foldedName(containedInName) === foldedName(name)),
  );
  return lost || circular(candidates) ? 'contained_in_unknown' : undefined;
}

/** True when agencies to be added contain one another: none of them would count. Those that are there contain no new ones. */
function circular(candidates: readonly Candidate[]): boolean {
  const links = new Map(
    candidates.map(({ name, containedInName }) => [
      foldedName(name),
      containedInName === null ? null : foldedName(containedInName),
    ]),
  );
  return [...links].some(([name, container]) => containedInCircle(name, container, links));
}

/** True when following "is contained in" from a member comes back to it. */
export function containedInCircle(
  memberId: string,
  containedIn: string | null,
  others: ReadonlyMap<string, string | null>,
): boolean {
  const seen = new Set([memberId]);
  for (let next = containedIn; next !== null; next = others.get(next) ?? null) {
    if (seen.has(next)) return true;
    seen.add(next);
  }
  return false;
}
