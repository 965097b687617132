import type { SourceElement } from './source.ts';

export type Style = Readonly<Record<string, string>>;
/** What the page's own style sheet says of classes: `xl65` → its declarations. */
export type Sheet = ReadonlyMap<string, Style>;

const declarations = (css: string): Record<string, string> => {
  const read: Record<string, string> = {};
  for (const one of css.split(';')) {
    const colon = one.indexOf(':');
    if (colon > 0) read[one.slice(0, colon).trim().toLowerCase()] = one.slice(colon + 1).trim();
  }
  return read;
};

/** Reads the rules for single classes out of a style sheet; Word and Excel write nothing else that matters here. */
export function readSheet(css: string): Sheet {
  const sheet = new Map<string, Style>();
  const plain = css.replace(/<!--|-->/g, '').replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    for (const selector of selectors.split(',')) {
      const name = /^\s*(?:p|li|div|td|span|table)?\.([\w-]+)\s*$/i.exec(selector)?.[1];
      if (name) sheet.set(name, { ...sheet.get(name), ...declarations(body) });
    }
  }
  return sheet;
}

/** The declarations that hold for an element itself: of its classes, then its own. */
export function styleOf(element: SourceElement, sheet: Sheet): Style {
  const style: Record<string, string> = {};
  for (const name of (element.attributes['class'] ?? '').split(/\s+/)) Object.assign(style, sheet.get(name));
  return Object.assign(style, declarations(element.attributes['style'] ?? ''));
}

/** Written, but not to be seen: neither on paper nor on a screen. */
export const isHidden = (style: Style): boolean =>
  style['display'] === 'none' || style['mso-hide'] === 'all' || style['visibility'] === 'hidden';

export type Align = 'left' | 'center' | 'right' | 'justify';

/** The alignment that was set on purpose; left and justified are what a text is without it. */
export function alignOf(element: SourceElement, style: Style): Align | undefined {
  const value = (style['text-align'] ?? element.attributes['align'] ?? '').toLowerCase();
  return value === 'center' || value === 'right' ? value : undefined;
}
