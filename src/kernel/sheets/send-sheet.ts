import type { FastifyReply } from 'fastify';
import type { Sheet } from './sheet.ts';

/** Answers with an exported list, to be saved under its name. */
export function sendSheet(reply: FastifyReply, sheet: Sheet): FastifyReply {
  const name = encodeURIComponent(sheet.name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return reply
    .header('Cache-Control', 'no-store')
    .header('Content-Disposition', `attachment; filename*=UTF-8''${name}`)
    .type(sheet.mediaType)
    .send(sheet.content);
}
