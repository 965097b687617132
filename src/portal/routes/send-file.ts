import type { FastifyReply } from 'fastify';

export interface ReadFile {
  readonly file: { readonly name: string; readonly mediaType: string };
  readonly content: Uint8Array;
}

/** Shown by browsers in place; everything else is saved. */
const SHOWN = new Set(['application/pdf', 'image/png', 'image/jpeg', 'video/mp4']);

/**
 * Sends a file under its name. Uploads are of kinds that run no code, and browsers may not guess another (nosniff); a
 * stricter policy would keep Chromium from showing a PDF. Visibility is decided at every request, so nothing may be kept by
 * caches between.
 */
export function sendFile(reply: FastifyReply, { file, content }: ReadFile): FastifyReply {
  const how = SHOWN.has(file.mediaType) ? 'inline' : 'attachment';
  return reply
    .type(file.mediaType)
    .header('Content-Disposition', `${how}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('Content-Security-Policy', "frame-ancestors 'self'")
    .header('Cache-Control', 'private, no-store')
    .send(content);
}
