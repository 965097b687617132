import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PageContext } from '../frame/page-context.ts';
import type { ApplicantSession } from '../session/applicant.ts';
import { admit } from '../session/applicant.ts';

/** A request that the reader has proved to be theirs, with all such requests. */
export interface Owned {
  readonly id: string;
  readonly ids: readonly string[];
}

/**
 * The request named by the address, when its owner has proved it; the session is prolonged by use. Otherwise the
 * reader is sent to enter number and code again, and the answer is undefined.
 */
export function ownedBy(
  ctx: PageContext,
  session: ApplicantSession,
  request: FastifyRequest,
  reply: FastifyReply,
): Owned | undefined {
  const { id } = request.params as { id: string };
  const ids = session.read(request) ?? [];
  if (ids.includes(id)) {
    admit(session, request, reply, id);
    return { id, ids };
  }
  reply.redirect(ctx.href('/track?gone=expired'), 303);
  return undefined;
}
