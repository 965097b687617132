/** Text that is XML already. */
export class Xml {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 cannot carry, not even escaped: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const IMPOSSIBLE =
  // eslint-disable-next-line no-control-regex -- these are exactly what has to go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escaped = (text: string): string =>
  text.replaceAll(IMPOSSIBLE, '').replaceAll(/[&<>"']/g, (character) => ESCAPES[character]!);

/** Template tag for XML: every value is escaped unless it is Xml itself; null, undefined and false print nothing. */
export function xml(strings: TemplateStringsArray, ...values: unknown[]): Xml {
  return new Xml(strings.reduce((text, part, at) => text + printed(values[at - 1]) + part));
}

function printed(value: unknown): string {
  if (value instanceof Xml) return value.text;
  if (Array.isArray(value)) return value.map(printed).join('');
  if (value === null || value === undefined || value === false) return '';
  return escaped(String(value as string | number));
}

/** A whole document with its declaration. */
export const xmlDocument = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root.text.trim()}\n`;
