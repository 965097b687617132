import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../../kernel/policy/policy.ts';
import type { Runtime } from '../../../kernel/runtime/context.ts';
import { PUBLIC_ACTOR } from '../views/actor.ts';
import { actorOfToken } from '../views/session-actor.ts';
import { sessionToken } from './session-cookie.ts';

/** Who a request comes from, by its session cookie; {@link PUBLIC_ACTOR} without a session that counts. */
export function actorOfRequest(runtime: Runtime): (request: FastifyRequest) => Promise<Actor> {
  return async (request) => {
    const token = sessionToken(request);
    return token ? actorOfToken(runtime, token) : PUBLIC_ACTOR;
  };
}
