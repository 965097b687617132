import type { FastifyReply } from 'fastify';
import type { RenderedReport } from '../rendering/render-report.ts';

/** Answers with a report as a file under its name; who may have it is decided at every request. */
export function sendReport(reply: FastifyReply, { name, mediaType, content }: RenderedReport): FastifyReply {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return reply
    .header('Cache-Control', 'private, no-cache')
    .header('Content-Disposition', `attachment; filename*=UTF-8''${encoded}`)
    .type(mediaType)
    .send(content);
}
