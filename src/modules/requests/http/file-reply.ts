import type { FastifyReply } from 'fastify';

interface FileAnswer {
  file: { name: string; mediaType: string };
  content: Buffer;
}

/** Shown by browsers in place; everything else is saved. */
const SHOWN = ['application/pdf', 'image/png', 'image/jpeg', 'text/html; charset=utf-8'];

/** Answers with a file under its name. Who may have it is decided at every request, so nothing is kept in between. */
export function sendFile(reply: FastifyReply, { file, content }: FileAnswer): FastifyReply {
  const how = SHOWN.includes(file.mediaType) ? 'inline' : 'attachment';
  return reply
    .header('Cache-Control', 'private, no-store')
    .header('Content-Disposition', `${how}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .type(file.mediaType)
    .send(content);
}

/** Answers with a page. */
export function sendPage(reply: FastifyReply, { html }: { html: string }): FastifyReply {
  return reply.header('Cache-Control', 'private, no-store').type('text/html; charset=utf-8').send(html);
}
