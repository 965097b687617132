import { redirectFor } from '../../modules/disclosure/index.ts';
import type { Portal } from '../portal.ts';

/** An address that names nothing here may be one that moved: its reader is led to where all moves end. */
export function movedRoutes({ server, runtime }: Portal): void {
  server.addHook('onRequest', async (request, reply) => {
    if (!request.is404 || !['GET', 'HEAD'].includes(request.method)) return;
    if (request.url.startsWith('/api/')) return;
    const to = await redirectFor(runtime.db, request.url);
    // Browsers keep a move for ever unless told otherwise; this one may move again, or stand here again.
    if (to !== null) return reply.header('Cache-Control', 'no-cache').redirect(to, 301);
  });
}
