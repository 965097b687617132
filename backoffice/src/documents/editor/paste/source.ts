/** A page as it was copied, free of the parser that read it. Names are lower case. */
export interface SourceElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SourceNode[];
}
export type SourceNode = string | SourceElement;

/** All text below. */
export const textBelow = (node: SourceNode): string =>
  typeof node === 'string' ? node : node.children.map(textBelow).join('');

/** The first element with this name, in document order. */
export function firstNamed(node: SourceElement, name: string): SourceElement | undefined {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    const found = child.name === name ? child : firstNamed(child, name);
    if (found) return found;
  }
  return undefined;
}

/** Every element below with this name. */
export function allNamed(node: SourceElement, name: string): SourceElement[] {
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...allNamed(child, name)],
  );
}
