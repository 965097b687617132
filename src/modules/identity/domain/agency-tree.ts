/** One agency's place: its id and the agency above it. */
export interface Placed {
  readonly id: string;
  readonly parentId: string | null;
}

/** An agency with those below it. */
export type TreeNode<T extends Placed> = T & { readonly children: readonly TreeNode<T>[] };

/** Builds the tree; an agency whose parent is not in the list becomes a root. Keeps the list's order. */
export function buildTree<T extends Placed>(agencies: readonly T[]): TreeNode<T>[] {
  const nodes = new Map(agencies.map((agency) => [agency.id, { ...agency, children: [] as TreeNode<T>[] }]));
  const roots: TreeNode<T>[] = [];
  for (const node of nodes.values()) {
    const parent = node.parentId === null ? undefined : nodes.get(node.parentId);
    if (parent) parent.children.push(node);
    else roots.push(node);
  }
  return roots;
}

/** Ids of every agency below `id`, not itself; without those that are not `within`, and what is below them. */
export function idsBelow<T extends Placed>(
  agencies: readonly T[],
  id: string,
  within: (agency: T) => boolean = () => true,
): string[] {
  const children = Map.groupBy(agencies, (agency) => agency.parentId ?? '');
  const found = new Set<string>();
  const queue = [id];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const child of children.get(next) ?? []) {
      if (found.has(child.id) || child.id === id || !within(child)) continue;
      found.add(child.id);
      queue.push(child.id);
    }
  }
  return [...found];
}

/** The agencies above `id`, nearest first. */
export function above<T extends Placed>(agencies: readonly T[], id: string): T[] {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const found: T[] = [];
  let parent = byId.get(id)?.parentId ?? null;
  while (parent !== null && found.every((agency) => agency.id !== parent)) {
    const agency = byId.get(parent);
    if (!agency) break;
    found.push(agency);
    parent = agency.parentId;
  }
  return found;
}
