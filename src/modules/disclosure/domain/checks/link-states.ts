/** What is known of an address in a text. */
export type LinkState =
  | 'ok'
  /** A document of the house that is not released. */
  | 'not_released'
  /** A document or file that was taken down. */
  | 'withdrawn'
  /** No such document or file. */
  | 'missing'
  /** An address outside that answered with an error when it was asked. */
  | 'dead'
  /** An address outside that did not answer. */
  | 'unreachable'
  /** Not asked (yet). */
  | 'unknown';

/** Where a link leads, as far as its address tells. */
export type LinkTarget =
  | { kind: 'document'; id: string }
  | { kind: 'file'; id: string }
  | { kind: 'own_page' }
  | { kind: 'anchor' }
  | { kind: 'mail' }
  | { kind: 'outside'; address: string }
  | { kind: 'private'; address: string }
  | { kind: 'odd' };

const PRIVATE_HOST =
  /^(localhost|.*\.local|.*\.internal|.*\.lan|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|0\.|\[)/i;

/** Reads the address of a link. Inner networks are named apart: readers cannot reach them. */
export function linkTarget(href: string): LinkTarget {
  const address = href.trim();
  if (address.startsWith('#')) return address.length > 1 ? { kind: 'anchor' } : { kind: 'odd' };
  if (/^(mailto|tel):/i.test(address)) return { kind: 'mail' };
  const inner = /^\/(?:en\/)?(documents|files)\/([A-Za-z0-9_-]+)(?:[/?#]|$)/.exec(address);
  if (inner) return { kind: inner[1] === 'files' ? 'file' : 'document', id: inner[2]! };
  if (/^\/(?!\/)/.test(address)) return { kind: 'own_page' };
  const outside = /^https?:\/\/([^/?#:]+|\[[^\]]*\])(?::\d+)?(?:[/?#]|$)/i.exec(address);
  if (!outside) return { kind: 'odd' };
  const host = outside[1]!.replace(/^.*@/, '');
  if (PRIVATE_HOST.test(host) || (!host.includes('.') && !host.startsWith('[')))
    return { kind: 'private', address };
  return { kind: 'outside', address };
}
