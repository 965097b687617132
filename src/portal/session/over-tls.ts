import type { FastifyRequest } from 'fastify';

/** Whether the browser reached us over TLS, also through a proxy that says so. */
export function overTls(request: FastifyRequest): boolean {
  const forwarded = String(request.headers['x-forwarded-proto'] ?? '');
  return request.protocol === 'https' || forwarded.split(',')[0]!.trim() === 'https';
}
