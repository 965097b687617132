import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../../kernel/policy/policy.ts';
import type { Runtime } from '../../../kernel/runtime/context.ts';
import { sessionEnd } from '../domain/sign-in-rules.ts';
import { passwordChangeRequired } from '../messages.ts';
import { identityTables } from '../store/agencies.ts';
import { signInRules, tokenHash } from '../store/sessions.ts';
import { actorOfPerson, PUBLIC_ACTOR } from '../views/actor.ts';
import { sessionToken } from './session-cookie.ts';

/** What a session may do while the first password has not been changed. */
const BEFORE_FIRST_CHANGE = ['identity.read_me', 'identity.change_password', 'identity.sign_out'];

/** The last request of a session is noted at most this often. */
const TOUCH_EVERY_MS = 60_000;

/** Who a request comes from, by its session cookie; {@link PUBLIC_ACTOR} without a session that counts. */
export function actorOfRequest(runtime: Runtime): (request: FastifyRequest) => Promise<Actor> {
  return async (request) => {
    const token = sessionToken(request);
    return token ? actorOfToken(runtime, token) : PUBLIC_ACTOR;
  };
}

/** The actor of a session token at the runtime's time. */
export async function actorOfToken(runtime: Runtime, token: string): Promise<Actor> {
  const { db } = runtime;
  const now = runtime.now();
  const session = await identityTables(db)
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.person_id', 'sessions.person_id')
    .select(['sessions.id', 'sessions.person_id as personId', 'last_seen_at as lastSeenAt'])
    .select([
      'expires_at as expiresAt',
      'ended_at as endedAt',
      'must_change_password as mustChange',
      'locked_at',
    ])
    .where('token_hash', '=', tokenHash(token))
    .executeTakeFirst();
  if (!session || session.locked_at) return PUBLIC_ACTOR;
  if (sessionEnd(session, await signInRules(db), now)) return PUBLIC_ACTOR;
  const actor = await actorOfPerson(db, session.personId, now);
  if (!actor) return PUBLIC_ACTOR;
  if (now.getTime() - session.lastSeenAt.getTime() > TOUCH_EVERY_MS) {
    // Only says that the session lives; nothing of legal weight, so it needs no use case.
    await identityTables(db)
      .updateTable('sessions')
      .set({ last_seen_at: now })
      .where('id', '=', session.id)
      .execute();
  }
  return {
    ...actor,
    sessionId: session.id,
    ...(session.mustChange
      ? { limitedTo: { actions: BEFORE_FIRST_CHANGE, problem: passwordChangeRequired() } }
      : {}),
  };
}
