import type { FastifyReply } from 'fastify';
import type { StoredFile } from '../../../kernel/files/store.ts';

/** Kinds that a browser may show by itself; everything else is saved. */
const SHOWN = new Set(['application/pdf', 'image/png', 'image/jpeg', 'video/mp4']);

/**
 * Answers with a file. It may be kept by the reader's own browser but is asked for anew each time, so that a withdrawn
 * file is gone at once.
 */
export function sendFile(
  reply: FastifyReply,
  { file, content }: { file: StoredFile; content: Buffer },
): FastifyReply {
  return reply
    .header('Cache-Control', 'private, no-cache')
    .header('ETag', `"${file.sha256}"`)
    .header(
      'Content-Disposition',
      disposition(file.name, SHOWN.has(file.mediaType) ? 'inline' : 'attachment'),
    )
    .type(file.mediaType)
    .send(content);
}

const disposition = (name: string, how: 'inline' | 'attachment'): string =>
  `${how}; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
