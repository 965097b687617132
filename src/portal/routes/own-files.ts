import type { FastifyReply, FastifyRequest } from 'fastify';
import { downloadFile, downloadLetter } from '../../modules/requests/index.ts';
import type { Portal } from '../portal.ts';
import { applicantActor, applicantSession } from '../session/applicant.ts';
import { sendFile } from './send-file.ts';

/** Letters and enclosures for the applicant who has proved the request to be theirs. */
export function ownFileRoutes(portal: Portal): void {
  const { server, runtime, ask } = portal;
  const session = applicantSession(runtime);

  const owner = (request: FastifyRequest, reply: FastifyReply) => {
    const ids = session.read(request) ?? [];
    const { id } = request.params as { id: string };
    if (ids.includes(id)) return applicantActor(ids);
    void reply.redirect('/track?gone=expired', 303);
    return undefined;
  };

  server.get('/track/:id/letters/:file', { schema: { hide: true } }, async (request, reply) => {
    const { id, file } = request.params as { id: string; file: string };
    const actor = owner(request, reply);
    if (!actor) return reply;
    const [letterId, format] = file.split('.');
    return sendFile(reply, await ask(downloadLetter, { id, letterId, format }, actor));
  });

  server.get('/track/:id/files/:fileId', { schema: { hide: true } }, async (request, reply) => {
    const { id, fileId } = request.params as { id: string; fileId: string };
    const actor = owner(request, reply);
    if (!actor) return reply;
    return sendFile(reply, await ask(downloadFile, { id, fileId }, actor));
  });
}
