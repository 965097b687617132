import type { MarkupNode } from './markup-tree.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

const escapeText = (text: string): string => text.replace(/[&<>]/g, (sign) => SIGNS[sign]!);
const escapeValue = (value: string): string => value.replace(/[&<>"\n\r\t]/g, (sign) => SIGNS[sign]!);

/** A tree as XML again, the way `xmlTree` reads it. */
export function writeXml(node: MarkupNode): string {
  const pieces: string[] = [];
  const write = (one: MarkupNode): void => {
    if (typeof one === 'string') {
      pieces.push(escapeText(one));
      return;
    }
    pieces.push('<', one.name);
    for (const [name, value] of Object.entries(one.attributes))
      pieces.push(' ', name, '="', escapeValue(value), '"');
    if (one.children.length === 0) {
      pieces.push('/>');
      return;
    }
    pieces.push('>');
    one.children.forEach(write);
    pieces.push('</', one.name, '>');
  };
  write(node);
  return pieces.join('');
}

/** A whole part of an office file. */
export const writeXmlPart = (node: MarkupNode): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeXml(node)}`;
