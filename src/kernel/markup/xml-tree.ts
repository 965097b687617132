import type { MarkupElement } from './markup-tree.ts';
import { scanMarkup } from './scan-markup.ts';

const DEEPEST = 600;

/** Reads well-formed XML as office programs write it. Throws SyntaxError when elements do not close as they opened. */
export function xmlTree(source: string): MarkupElement {
  const root: MarkupElement = { name: '', attributes: {}, children: [] };
  const stack = [root];
  scanMarkup(
    source,
    {
      text: (text) => {
        if (stack.length > 1) stack.at(-1)!.children.push(text);
      },
      open: (name, attributes, closed) => {
        const element: MarkupElement = { name, attributes, children: [] };
        stack.at(-1)!.children.push(element);
        if (!closed) stack.push(element);
        if (stack.length > DEEPEST) throw new SyntaxError(`XML: more than ${DEEPEST} elements in each other`);
      },
      close: (name) => {
        const open = stack.length > 1 ? stack.pop() : undefined;
        if (open?.name !== name) throw new SyntaxError(`XML: </${name}> closes <${open?.name ?? ''}>`);
      },
    },
    { xml: true },
  );
  if (stack.length > 1) throw new SyntaxError(`XML: <${stack.at(-1)!.name}> is not closed`);
  const [document] = root.children.filter((child) => typeof child !== 'string');
  if (document === undefined) throw new SyntaxError('XML: no element');
  return document;
}
