import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Runtime } from '../../kernel/runtime/context.ts';
import { overTls } from './over-tls.ts';

/**
 * A cookie whose content is encrypted and authenticated under the house's key and ends at a time: nobody can read,
 * change or prolong it, and the server keeps nothing.
 */
export interface SealedCookie<T> {
  read(request: FastifyRequest): T | undefined;
  write(request: FastifyRequest, reply: FastifyReply, value: T): void;
  clear(request: FastifyRequest, reply: FastifyReply): void;
}

export function sealedCookie<T>(runtime: Runtime, name: string, lifeSeconds: number): SealedCookie<T> {
  const context = `portal.${name}`;
  const attributes = (request: FastifyRequest): CookieSerializeOptions => ({
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: overTls(request),
  });
  return {
    read(request) {
      const sealed = request.cookies[name];
      if (!sealed) return undefined;
      try {
        const { value, until } = JSON.parse(runtime.cipher.open(sealed, context)) as {
          value: T;
          until: number;
        };
        return until > runtime.now().getTime() ? value : undefined;
      } catch {
        return undefined; // altered, or sealed under another key: as good as none
      }
    },
    write(request, reply, value) {
      const until = runtime.now().getTime() + lifeSeconds * 1000;
      const sealed = runtime.cipher.seal(JSON.stringify({ value, until }), context);
      reply.setCookie(name, sealed, { ...attributes(request), maxAge: lifeSeconds });
    },
    clear(request, reply) {
      reply.clearCookie(name, attributes(request));
    },
  };
}
