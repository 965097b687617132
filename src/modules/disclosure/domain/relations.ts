/** How one document stands to another. */
export const RELATION_TYPES = ['amends', 'repeals', 'replaces', 'implements', 'forwards'] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** The same seen from the other document. */
export const INVERSE_RELATIONS = {
  amends: 'amended_by',
  repeals: 'repealed_by',
  replaces: 'replaced_by',
  implements: 'implemented_by',
  forwards: 'forwarded_by',
} as const satisfies Record<RelationType, string>;
export type RelationView = RelationType | (typeof INVERSE_RELATIONS)[RelationType];

/** Relations by which the other document no longer holds. */
export const ENDING_RELATIONS: readonly RelationType[] = ['repeals', 'replaces'];

export interface RelationEdge {
  readonly fromId: string;
  readonly toId: string;
  readonly type: RelationType;
}

/** No more documents than this are followed along a chain. */
export const LONGEST_CHAIN = 200;

/**
 * Whether a new relation would close a circle of documents that end or amend each other, which no order of enactment
 * allows. Forwarding and implementing may cross.
 */
export function closesCircle(edges: readonly RelationEdge[], added: RelationEdge): boolean {
  const ordered = (type: RelationType) => type === 'amends' || ENDING_RELATIONS.includes(type);
  if (added.fromId === added.toId) return true;
  if (!ordered(added.type)) return false;
  const seen = new Set<string>();
  const open = [added.toId];
  while (open.length > 0) {
    const at = open.pop()!;
    if (at === added.fromId) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const edge of edges) if (edge.fromId === at && ordered(edge.type)) open.push(edge.toId);
  }
  return false;
}
