import type { FastifyReply, FastifyRequest } from 'fastify';

/** Name of the cookie that carries the session token. */
export const SESSION_COOKIE = 'gongkai_session';

/** The session token a request brings, if any. */
export function sessionToken(request: FastifyRequest): string | undefined {
  return request.cookies[SESSION_COOKIE];
}

/** Whether the browser reached us over TLS, also through a proxy that says so. */
function overTls(request: FastifyRequest): boolean {
  const forwarded = request.headers['x-forwarded-proto'];
  return (
    request.protocol === 'https' ||
    String(forwarded ?? '')
      .split(',')[0]!
      .trim() === 'https'
  );
}

/** Sets the session cookie: out of reach of scripts, not sent from other sites, on TLS only where there is TLS. */
export function setSessionCookie(reply: FastifyReply, request: FastifyRequest, token: string): void {
  reply.setCookie(SESSION_COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: overTls(request),
  });
}

export function clearSessionCookie(reply: FastifyReply): void {
  reply.clearCookie(SESSION_COOKIE, { path: '/' });
}
