import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Actor } from '../policy/policy.ts';
import type { Runtime } from '../runtime/context.ts';
import { runUseCase } from '../runtime/run.ts';
import type { AnyUseCase } from '../runtime/use-case.ts';
import { readBody } from './uploads.ts';

/**
 * A route of the API: it parses, calls one use case, answers. Path parameters, query and body are merged to the use
 * case's input (a path parameter wins), so the schema that validates is the schema that documents.
 */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v1`, e.g. `/requests/:id/correction-notice`. */
  readonly path: string;
  readonly useCase: AnyUseCase;
  /** Schema of the answer, for the API description. */
  readonly output?: z.ZodType;
  /** Turns the result into another kind of answer (a file); JSON without it. */
  readonly respond?: (reply: FastifyReply, result: never, request: FastifyRequest) => unknown;
  /** What the use case needs of the request itself (address, device); wins over what the caller sent. */
  readonly fromRequest?: (request: FastifyRequest) => Readonly<Record<string, unknown>>;
  /** At most `max` calls an address within `perSeconds`. */
  readonly rateLimit?: { readonly max: number; readonly perSeconds: number };
}

/** Registers routes below `/api/v1`. `actorOf` tells who asks. */
export function registerRoutes(
  server: FastifyInstance,
  runtime: Runtime,
  routes: readonly Route[],
  actorOf: (request: FastifyRequest) => Promise<Actor>,
): void {
  const typed = server.withTypeProvider<ZodTypeProvider>();
  for (const { method, path, useCase, output, respond, fromRequest, rateLimit } of routes) {
    typed.route({
      method,
      url: `/api/v1${path}`,
      ...(rateLimit
        ? { config: { rateLimit: { max: rateLimit.max, timeWindow: rateLimit.perSeconds * 1000 } } }
        : {}),
      schema: {
        summary: useCase.summary.zh,
        description: useCase.summary.en,
        operationId: `${method.toLowerCase()}_${useCase.name.replaceAll('.', '_')}${path.replaceAll(/[/:]/g, '_')}`,
        tags: [useCase.name.split('.')[0]!],
        ...describeInput(method, path, useCase.input as z.ZodType),
        ...(output ? { response: { 200: output } } : {}),
      },
      // The use case validates the merged input itself; these schemas only document it.
      validatorCompiler: () => (value: unknown) => ({ value }),
      serializerCompiler: () => (value: unknown) => JSON.stringify(value),
      handler: async (request, reply) => {
        const actor = await actorOf(request);
        const input = {
          ...(request.query as object),
          ...(await readBody(request)),
          ...(request.params as object),
          ...fromRequest?.(request),
        };
        const result: unknown = await runUseCase(runtime, actor, useCase, input);
        if (respond) return respond(reply, result as never, request);
        return reply.send(result ?? { ok: true });
      },
    });
  }
}

function describeInput(method: string, path: string, input: z.ZodType): Record<string, z.ZodType> {
  if (!(input instanceof z.ZodObject)) return {};
  const names = new Set([...path.matchAll(/:(\w+)/g)].map((match) => match[1]!));
  const shape = input.shape as Record<string, z.ZodType>;
  const pick = (inPath: boolean) =>
    z.object(Object.fromEntries(Object.entries(shape).filter(([name]) => names.has(name) === inPath)));
  const described: Record<string, z.ZodType> = {};
  if (names.size > 0) described['params'] = pick(true);
  if (Object.keys(shape).length > names.size)
    described[method === 'GET' ? 'querystring' : 'body'] = pick(false);
  return described;
}
