import { AppError } from '../../kernel/errors.ts';
import { actorOfRequest, listAgencies } from '../../modules/identity/index.ts';
import { columnsOf } from '../../modules/platforms/index.ts';
import { readPreview } from '../../modules/disclosure/index.ts';
import { previewPage, previewSignInPage } from '../pages/preview.ts';
import { pageRoute, type Portal } from '../portal.ts';

/** Previews of unpublished editions: by a link that holds, for signed-in people who may read the document. */
export function previewRoutes(portal: Portal): void {
  const { runtime, ask } = portal;
  const whoAsks = actorOfRequest(runtime);
  pageRoute(
    portal,
    'GET',
    '/preview/:token',
    async (ctx, request, reply) => {
      const { token } = request.params as { token: string };
      reply.header('X-Robots-Tag', 'noindex, nofollow');
      const actor = await whoAsks(request);
      const preview = await ask(readPreview, { token }, actor).catch((error: unknown) => {
        if (error instanceof AppError && error.kind === 'unauthenticated') return undefined;
        throw error;
      });
      if (!preview) {
        reply.code(401);
        return previewSignInPage(ctx);
      }
      const { agencyId } = preview.document;
      const [agencies, columns] = await Promise.all([
        listAgencies(runtime.db, { includeClosed: true }),
        columnsOf(runtime.db, agencyId),
      ]);
      return previewPage(ctx, { preview, agency: agencies.find(({ id }) => id === agencyId), columns });
    },
    { rateLimit: { max: 60, perSeconds: 60 } },
  );
}
