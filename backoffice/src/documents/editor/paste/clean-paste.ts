import type { Cleaned } from './clean-page.ts';
import { cleanPage } from './clean-page.ts';
import type { SourceElement, SourceNode } from './source.ts';

/** Cleans what the clipboard holds as HTML; see `cleanPage`. */
export function cleanPaste(html: string): Cleaned {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return cleanPage(readElement(page.documentElement), html, window.location.origin);
}

function readElement(element: Element): SourceElement {
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) attributes[name] = value;
  return { name: element.localName, attributes, children: readChildren(element) };
}

function readChildren(element: Element): SourceNode[] {
  const children: SourceNode[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) children.push(node.textContent ?? '');
    else if (node.nodeType === Node.ELEMENT_NODE) children.push(readElement(node as Element));
  }
  return children;
}
