import { ASSETS } from '../style/assets.ts';
import type { Portal } from '../portal.ts';

/** Style sheet, script and icon under addresses that change with their content. */
export function assetRoutes({ server }: Portal): void {
  for (const { path, mediaType, content } of Object.values(ASSETS)) {
    server.get(path, { schema: { hide: true } }, (_request, reply) =>
      reply.type(mediaType).header('Cache-Control', 'public, max-age=31536000, immutable').send(content),
    );
  }
  server.get('/favicon.ico', { schema: { hide: true } }, (_request, reply) =>
    reply.redirect(ASSETS.icon.path, 301),
  );
}
