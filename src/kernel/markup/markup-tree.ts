/** An element of a page or of an office document's XML; text stands between elements as strings. */
export interface MarkupElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: MarkupNode[];
}

export type MarkupNode = string | MarkupElement;

/** Elements among the children of an element, perhaps only those of one name. */
export function childElements(element: MarkupElement, name?: string): MarkupElement[] {
  return element.children.filter(
    (child): child is MarkupElement =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** First child element of a name. */
export function childOf(element: MarkupElement | undefined, name: string): MarkupElement | undefined {
  return element?.children.find(
    (child): child is MarkupElement => typeof child !== 'string' && child.name === name,
  );
}

/** Elements of a name anywhere below an element, in document order; what lies below a found one is not searched. */
export function descendantsOf(element: MarkupElement, name: string): MarkupElement[] {
  return childElements(element).flatMap((child) =>
    child.name === name ? [child] : descendantsOf(child, name),
  );
}

/** All text below an element. */
export function textOf(node: MarkupNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}
