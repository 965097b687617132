import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface DataAnswer {
  readonly mediaType: string;
  readonly body: string | Buffer;
  /** When what it says last changed, if that is known. */
  readonly changedAt?: Date | undefined;
  /** Saved under this name instead of shown. */
  readonly saveAs?: string;
}

/**
 * Headers of open data: everybody's, from every site's scripts too (CORS); it may be kept if one asks each time whether
 * it still holds, since what is withdrawn must be gone at once.
 */
export function openHeaders(reply: FastifyReply): FastifyReply {
  return reply
    .header('Access-Control-Allow-Origin', '*')
    .header('Access-Control-Expose-Headers', 'ETag, Last-Modified, Link')
    .header('Cross-Origin-Resource-Policy', 'cross-origin')
    .header('Cache-Control', 'public, no-cache');
}

/** Sends data with its digest; who has it already is told so and spared the bytes. */
export function sendData(
  request: FastifyRequest,
  reply: FastifyReply,
  { mediaType, body, changedAt, saveAs }: DataAnswer,
): FastifyReply {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  openHeaders(reply).header('ETag', tag);
  if (changedAt) reply.header('Last-Modified', changedAt.toUTCString());
  if (holds(request, { tag, changedAt })) return reply.code(304).send();
  if (saveAs) reply.header('Content-Disposition', dispositionOf(saveAs));
  return reply.type(mediaType).send(body);
}

/** Whether the reader's copy is still the one that would be sent (RFC 9110, 13.2.2: a tag goes before a time). */
export function holds(
  request: FastifyRequest,
  { tag, changedAt }: { tag: string; changedAt?: Date | undefined },
): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) {
    const bare = (each: string) => each.trim().replace(/^W\//, '');
    return tags.trim() === '*' || tags.split(',').some((each) => bare(each) === bare(tag));
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return changedAt !== undefined && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}

export const dispositionOf = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
