import type { IncomingMessage } from 'node:http';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { MAX_UPLOAD_BYTES } from '../files/accepted-kinds.ts';
import { AppError, HTTP_STATUS, type Problem } from '../errors.ts';

export interface ServerOptions {
  readonly version: string;
  /** Renders an error for a reader of pages; the API always answers JSON. */
  readonly errorPage?: (request: FastifyRequest, status: number, problems: readonly Problem[]) => string;
  readonly log?: (message: string) => void;
  /** Addresses of proxies whose X-Forwarded-For and -Proto are believed; nobody's without it. */
  readonly trustProxy?: string | undefined;
  /** The address as the routes shall see it, for addresses that carry something before their path. */
  readonly rewriteUrl?: (request: IncomingMessage) => string;
}

const FILES_PER_FORM = 10;

/** A server with the edge's habits: security headers, same-origin writes only, clear errors, described API. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const server = fastify({
    bodyLimit: 2 * 1024 * 1024,
    ...(options.rewriteUrl ? { rewriteUrl: options.rewriteUrl } : {}),
    ...(options.trustProxy ? { trustProxy: options.trustProxy.split(',').map((each) => each.trim()) } : {}),
    routerOptions: { maxParamLength: 200 },
    // An address that cannot be decoded fails before any route or hook; it is answered like every other error.
    frameworkErrors: (error, request, reply) => {
      void answerError(error, request, reply, options);
    },
  });
  await server.register(cookie);
  await server.register(formbody);
  await server.register(multipart, { limits: { fileSize: MAX_UPLOAD_BYTES + 1, files: FILES_PER_FORM } });
  await server.register(rateLimit, { global: false });
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Gongkai 公开 API', version: options.version },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  server.get('/api/v1/openapi.json', { schema: { hide: true } }, () => server.swagger());
  server.addHook('onRequest', refuseForeignWrites);
  server.addHook('onSend', addSecurityHeaders);
  server.setErrorHandler((error: FastifyError, request, reply) =>
    answerError(error, request, reply, options),
  );
  server.setNotFoundHandler((request, reply) => {
    const error = new AppError('not_found', {
      code: 'page_not_found',
      zh: '找不到这个页面，它可能已被移动或撤下。',
      en: 'No such page; it may have been moved or withdrawn.',
    });
    return answerError(error, request, reply, options);
  });
  return server;
}

/** A browser names the page a write comes from; one from another site is refused (cross-site request forgery). */
async function refuseForeignWrites(request: FastifyRequest): Promise<void> {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return;
  const { origin } = request.headers;
  const foreign = request.headers['sec-fetch-site'] === 'cross-site';
  // An origin that is no address is nobody's of this site.
  if (
    foreign ||
    (origin !== undefined && origin !== 'null' && URL.parse(origin)?.host !== request.headers.host)
  ) {
    throw new AppError('forbidden', {
      code: 'foreign_origin',
      zh: '该提交来自其他网站，已拒绝。请在本站页面上重新操作。',
      en: 'This submission came from another site and was refused; repeat it on this site.',
    });
  }
}

/** On every answer. */
export const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'same-origin',
} as const;

async function addSecurityHeaders(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.headers(SECURITY_HEADERS);
  if (!reply.hasHeader('Content-Security-Policy')) {
    reply.header(
      'Content-Security-Policy',
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'",
    );
  }
}

function answerError(
  error: FastifyError | AppError,
  request: FastifyRequest,
  reply: FastifyReply,
  options: ServerOptions,
): FastifyReply {
  const { status, problems } = describe(error, options);
  if (request.url.startsWith('/api/') || !options.errorPage) {
    return reply.code(status).send({ error: { status, problems } });
  }
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(options.errorPage(request, status, problems));
}

function describe(
  error: FastifyError | AppError,
  options: ServerOptions,
): { status: number; problems: readonly Problem[] } {
  if (error instanceof AppError) return { status: HTTP_STATUS[error.kind], problems: error.problems };
  const status = error.statusCode ?? 500;
  if (status === 429) {
    return problem(
      429,
      'too_many_requests',
      '操作太频繁，请稍后再试。',
      'Too many attempts; wait a while and try again.',
    );
  }
  if (status === 413) {
    return problem(
      413,
      'too_large',
      '提交的内容超过大小限制（文件每个不超过 20 MB）。',
      'What was sent is too large (20 MB a file).',
    );
  }
  if (status >= 400 && status < 500) {
    return problem(
      status,
      'bad_request',
      `请求无法识别：${error.message}`,
      `The request could not be read: ${error.message}`,
    );
  }
  options.log?.(error.stack ?? error.message);
  return problem(
    500,
    'internal_error',
    '系统内部出错，您的操作没有保存。请稍后重试；如仍出现，请联系管理员并告知时间。',
    'An internal error; nothing was saved. Try again, and tell the administrator the time if it happens again.',
  );
}

function problem(
  status: number,
  code: string,
  zh: string,
  en: string,
): { status: number; problems: Problem[] } {
  return { status, problems: [{ code, zh, en }] };
}
