import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../kernel/policy/policy.ts';
import type { Runtime } from '../../kernel/runtime/context.ts';
import type { SealedCookie } from './sealed-cookie.ts';
import { sealedCookie } from './sealed-cookie.ts';

/** The requests somebody has proved to be theirs, by number and query code, for half an hour from the last use. */
export type ApplicantSession = SealedCookie<readonly string[]>;

const LIFE_SECONDS = 30 * 60;
const KEPT = 5;

export function applicantSession(runtime: Runtime): ApplicantSession {
  return sealedCookie<readonly string[]>(runtime, 'gongkai_applicant', LIFE_SECONDS);
}

/** Adds a request to those that this browser may open. */
export function admit(
  session: ApplicantSession,
  request: FastifyRequest,
  reply: FastifyReply,
  requestId: string,
): void {
  const others = (session.read(request) ?? []).filter((id) => id !== requestId);
  session.write(request, reply, [requestId, ...others].slice(0, KEPT));
}

/** The applicant as an actor: owns what was proved, and nothing else. */
export function applicantActor(ownRecordIds: readonly string[]): Actor {
  return { kind: 'applicant', id: 'applicant', name: '', grants: [], ownRecordIds };
}
