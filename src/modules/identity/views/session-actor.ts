import type { Actor } from '../../../kernel/policy/policy.ts';
import type { Runtime } from '../../../kernel/runtime/context.ts';
import { sessionEnd } from '../domain/sign-in-rules.ts';
import { passwordChangeRequired } from '../messages.ts';
import { findSession, signInRules, touchSession } from '../store/sessions.ts';
import { actorOfPerson, PUBLIC_ACTOR } from './actor.ts';

/** What a session may do while the first password has not been changed. */
const BEFORE_FIRST_CHANGE = ['identity.read_me', 'identity.change_password', 'identity.sign_out'];

/** The last request of a session is noted at most this often. */
const TOUCH_EVERY_MS = 60_000;

/** The actor of a session token at the runtime's time; {@link PUBLIC_ACTOR} when no session counts for it. */
export async function actorOfToken(runtime: Runtime, token: string): Promise<Actor> {
  const { db } = runtime;
  const now = runtime.now();
  const session = await findSession(db, token);
  if (!session || session.locked) return PUBLIC_ACTOR;
  if (sessionEnd(session, await signInRules(db), now)) return PUBLIC_ACTOR;
  const actor = await actorOfPerson(db, session.personId, now);
  if (!actor) return PUBLIC_ACTOR;
  if (now.getTime() - session.lastSeenAt.getTime() > TOUCH_EVERY_MS) await touchSession(db, session.id, now);
  return {
    ...actor,
    sessionId: session.id,
    ...(session.mustChangePassword
      ? { limitedTo: { actions: BEFORE_FIRST_CHANGE, problem: passwordChangeRequired() } }
      : {}),
  };
}
