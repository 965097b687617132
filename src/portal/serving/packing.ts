import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { PackedPage, Packing, RenderedPage } from './page-cache.ts';

const pack = {
  gzip: (bytes: Buffer): Promise<Buffer> => promisify(gzip)(bytes, { level: 9 }),
  br: (bytes: Buffer): Promise<Buffer> =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
};

const underWay = new WeakSet<RenderedPage>();

/** Packs a page's bytes beside the thread that answers; called for pages that are asked for again. */
export function packInBackground(page: RenderedPage): void {
  if (page.packed.gzip || underWay.has(page)) return;
  underWay.add(page);
  void Promise.all([pack.gzip(page.bytes), pack.br(page.bytes)]).then(([gzipped, brotli]) => {
    page.packed.br = { bytes: brotli, tag: tagOf(page.tag, 'br') };
    page.packed.gzip = { bytes: gzipped, tag: tagOf(page.tag, 'gzip') };
  });
}

const tagOf = (tag: string, packing: Packing): string => `${tag.slice(0, -1)}-${packing}"`;

/** The packings of a page in the order in which we prefer them. */
const PREFERRED = ['br', 'gzip'] as const;

/**
 * The packing a browser takes, of those that the page has: what its `Accept-Encoding` names without refusing it. The
 * page's own bytes are always good.
 */
export function packingFor(page: RenderedPage, accepts: string | undefined): Packing {
  if (!accepts) return 'identity';
  for (const packing of PREFERRED) {
    if (page.packed[packing] && takes(accepts, packing)) return packing;
  }
  return 'identity';
}

function takes(accepts: string, packing: string): boolean {
  if (!accepts.includes(packing)) return false;
  if (!accepts.includes('q=')) return accepts.split(',').some((part) => part.trim() === packing);
  return accepts.split(',').some((part) => {
    const [name, weight] = part.trim().split(/\s*;\s*q=/);
    return name === packing && Number(weight ?? 1) > 0;
  });
}

/** The page in a packing it has. */
export function packedAs(page: RenderedPage, packing: Packing): PackedPage {
  return packing === 'identity' ? page : page.packed[packing]!;
}

/** Whether the browser says that it holds this very form of the page. */
export function isHeld(tag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  return (
    ifNoneMatch === tag || ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === tag)
  );
}
