import type { Agency, Me } from '../api/identity.ts';

/** Roles whose reach goes down the tree of agencies. */
const REACHING = new Set(['supervisor', 'auditor', 'system_admin', 'security_admin']);

export interface Place {
  readonly id: string;
  readonly name: string;
  /** What may be done there on at least some record. */
  readonly permitted: ReadonlySet<string>;
}

/** Agencies that lie below one where the person holds a role that reaches down. */
export function reachesDown(me: Me): boolean {
  return me.posts.some(({ role }) => REACHING.has(role));
}

/** The agencies a person may work for: those of the posts, and those below where a role reaches down. */
export function placesOf(me: Me, agencies: readonly Agency[]): Place[] {
  const places = new Map<string, Place>();
  for (const post of me.posts) {
    const permitted = new Set(me.permissions[post.agencyId]);
    places.set(post.agencyId, { id: post.agencyId, name: post.agencyName, permitted });
  }
  for (const post of me.posts.filter(({ role }) => REACHING.has(role))) {
    const { permitted } = places.get(post.agencyId)!;
    for (const { id, name } of below(agencies, post.agencyId)) {
      if (!places.has(id)) places.set(id, { id, name, permitted });
    }
  }
  return [...places.values()];
}

function below(agencies: readonly Agency[], parentId: string): Agency[] {
  return agencies
    .filter((agency) => agency.parentId === parentId && agency.closedOn === null)
    .sort((a, b) => a.sortOrder - b.sortOrder)
    .flatMap((agency) => [agency, ...below(agencies, agency.id)]);
}
