/** A piece of clean HTML with its place in the source. */
export type HtmlToken =
  | { kind: 'text'; start: number; end: number }
  | { kind: 'open'; name: string; attributes: Readonly<Record<string, string>>; start: number; end: number }
  | { kind: 'close'; name: string; start: number; end: number };

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^<>"'=\s/]+(?:="[^"]*"|='[^']*'|=[^\s"'<>]*)?)*)\s*\/?>/giu;
const ATTRIBUTE = /([^\s"'=<>/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'<>]*)))?/gu;
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/giu;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** The pieces of HTML as `cleanHtml` writes it, in order; what is no tag is text. */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let at = 0;
  for (const match of html.matchAll(TAG)) {
    const end = match.index + match[0].length;
    if (match.index > at) tokens.push({ kind: 'text', start: at, end: match.index });
    const name = match[2]!.toLowerCase();
    if (match[1] === '/') tokens.push({ kind: 'close', name, start: match.index, end });
    else
      tokens.push({ kind: 'open', name, attributes: attributesIn(match[3] ?? ''), start: match.index, end });
    at = end;
  }
  if (at < html.length) tokens.push({ kind: 'text', start: at, end: html.length });
  return tokens;
}

function attributesIn(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single, bare] of source.matchAll(ATTRIBUTE)) {
    attributes[name!.toLowerCase()] ??= [...decoded(double ?? single ?? bare ?? '')]
      .map(([, character]) => character)
      .join('');
  }
  return attributes;
}

/** The characters of escaped text with the length each has in the source. */
export function* decoded(source: string): Generator<[length: number, character: string]> {
  let at = 0;
  REFERENCE.lastIndex = 0;
  for (const match of source.matchAll(REFERENCE)) {
    for (const unit of source.slice(at, match.index).split('')) yield [1, unit];
    const [whole, decimal, hex, name] = match;
    const code =
      decimal === undefined ? (hex === undefined ? null : Number.parseInt(hex, 16)) : Number(decimal);
    const character =
      code === null
        ? (NAMED[name!.toLowerCase()] ?? whole)
        : code > 0 && code <= 0x10ffff
          ? String.fromCodePoint(code)
          : '';
    // The whole reference belongs to the first of its units.
    const units = character.split('');
    if (units.length === 0) units.push(' ');
    for (const [place, unit] of units.entries()) yield [place === 0 ? whole.length : 0, unit];
    at = match.index + whole.length;
  }
  for (const unit of source.slice(at).split('')) yield [1, unit];
}

/** Text written so that it stands in HTML as it is. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
