import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StoredFile } from '../../../kernel/files/store.ts';
import { holds } from './send-data.ts';

/** Shown by browsers in place; everything else is saved. */
const SHOWN = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/gif', 'image/webp', 'video/mp4']);

/** `bytes=0-99`, `bytes=100-`, `bytes=-100`: one range; more of them at once are answered with the whole. */
const RANGE = /^bytes=(\d*)-(\d*)$/;

/**
 * Sends a published file. The bytes under an id never change, so their digest is the tag and a copy once fetched is good
 * for ever; but whether it may still be read is asked each time (`no-cache`), since a withdrawn file must be gone at once.
 * Uploads are of kinds that run no code, and browsers may not guess another (nosniff).
 */
export async function sendPublicFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: StoredFile,
  read: () => Promise<Uint8Array>,
): Promise<FastifyReply> {
  const tag = `"${file.sha256.slice(0, 32)}"`;
  reply
    .header('ETag', tag)
    .header('Cache-Control', 'public, no-cache')
    .header('Accept-Ranges', 'bytes')
    .header('Access-Control-Allow-Origin', '*')
    .header('Cross-Origin-Resource-Policy', 'cross-origin')
    .header('Content-Security-Policy', "frame-ancestors 'self'");
  if (holds(request, { tag })) return reply.code(304).send();
  const how = SHOWN.has(file.mediaType) ? 'inline' : 'attachment';
  reply
    .type(file.mediaType)
    .header('Content-Disposition', `${how}; filename*=UTF-8''${encodeURIComponent(file.name)}`);
  const range = rangeOf(request, file.size, tag);
  if (range === 'outside') {
    return reply.code(416).header('Content-Range', `bytes */${file.size}`).type('text/plain').send('');
  }
  const content = await read();
  if (range === undefined) return reply.send(content);
  return reply
    .code(206)
    .header('Content-Range', `bytes ${range.from}-${range.to}/${file.size}`)
    .send(content.subarray(range.from, range.to + 1));
}

/** The range asked for, of the very bytes that the reader has begun to fetch (RFC 9110, 14). */
function rangeOf(
  request: FastifyRequest,
  size: number,
  tag: string,
): { from: number; to: number } | 'outside' | undefined {
  const ofThese = request.headers['if-range'];
  if (ofThese !== undefined && ofThese !== tag) return undefined;
  const [, first, last] = RANGE.exec(request.headers.range ?? '') ?? [];
  if (first === undefined || (first === '' && last === '')) return undefined;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return from > to || from >= size ? 'outside' : { from, to };
}
