import type { FastifyRequest } from 'fastify';
import { OLDER_COOKIE } from '../frame/page-context.ts';
import type { Portal } from '../portal.ts';
import { overTls } from '../session/over-tls.ts';

const YEAR_SECONDS = 31_536_000;

/** Large text on and off; the choice stays with the device. */
export function viewRoutes({ server }: Portal): void {
  server.post('/view', { schema: { hide: true } }, (request, reply) => {
    const { older, back } = (request.body ?? {}) as { older?: string; back?: string };
    const cookie = { path: '/', sameSite: 'lax', httpOnly: true, secure: overTls(request) } as const;
    if (older === 'yes') reply.setCookie(OLDER_COOKIE, 'older', { ...cookie, maxAge: YEAR_SECONDS });
    else reply.clearCookie(OLDER_COOKIE, cookie);
    return reply.redirect(ownAddress(request, back), 303);
  });
}

/** An address on this site, whatever the form said: never an open redirect. */
function ownAddress(request: FastifyRequest, back: string | undefined): string {
  const here = `http://${request.headers.host ?? 'localhost'}`;
  if (!back?.startsWith('/') || !URL.canParse(back, here)) return '/';
  const target = new URL(back, here);
  return target.origin === new URL(here).origin ? target.pathname + target.search : '/';
}
