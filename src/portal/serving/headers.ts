import { SECURITY_HEADERS } from '../../kernel/http/server.ts';
import type { PackedPage, Packing } from './page-cache.ts';

/** Pages run no scripts and load nothing but the portal's own. */
export const PAGE_POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

export type Headers = Readonly<Record<string, string>>;

/** What every page says, private or public. */
export const PAGE_HEADERS: Headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': PAGE_POLICY,
  Vary: 'Cookie, Accept-Encoding',
};

/**
 * Of a page that everybody may keep, if they ask each time whether it still holds: what is withdrawn must be gone at
 * once, and the answer that nothing has changed costs next to nothing.
 */
export function sharedHeaders(page: PackedPage, packing: Packing): Headers {
  return {
    ...PAGE_HEADERS,
    'Cache-Control': 'no-cache',
    ETag: page.tag,
    ...(packing === 'identity' ? {} : { 'Content-Encoding': packing }),
  };
}

const flat = new WeakMap<PackedPage, { whole: string[]; unchanged: string[] }>();

/** The same as flat lists for a raw answer: of the whole page, and of the answer that it has not changed. */
export function rawHeaders(page: PackedPage, packing: Packing): { whole: string[]; unchanged: string[] } {
  const known = flat.get(page);
  if (known) return known;
  const common = Object.entries({ ...SECURITY_HEADERS, ...sharedHeaders(page, packing) });
  const made = {
    whole: [...common.flat(), 'Content-Length', String(page.bytes.length)],
    unchanged: common
      .filter(([name]) => !name.startsWith('Content-Type') && name !== 'Content-Encoding')
      .flat(),
  };
  flat.set(page, made);
  return made;
}
