import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Route } from '../../../kernel/http/routes.ts';
import {
  agencyView,
  delegationView,
  divisionView,
  firstPasswordView,
  meView,
  personView,
  sessionView,
  signInRulesSchema,
} from '../contract.ts';
import { changePassword } from '../use-cases/change-password.ts';
import { closeAgency } from '../use-cases/close-agency.ts';
import { closeDivision } from '../use-cases/close-division.ts';
import { createAgency } from '../use-cases/create-agency.ts';
import { createDivision } from '../use-cases/create-division.ts';
import { createPerson } from '../use-cases/create-person.ts';
import { delegate } from '../use-cases/delegate.ts';
import { endDelegation } from '../use-cases/end-delegation.ts';
import { endPost } from '../use-cases/end-post.ts';
import { givePost } from '../use-cases/give-post.ts';
import { listAgencies } from '../use-cases/list-agencies.ts';
import { listDelegations } from '../use-cases/list-delegations.ts';
import { listPeople } from '../use-cases/list-people.ts';
import { listSessions } from '../use-cases/list-sessions.ts';
import { lockAccount } from '../use-cases/lock-account.ts';
import { moveAgency } from '../use-cases/move-agency.ts';
import { readAgency } from '../use-cases/read-agency.ts';
import { readMe } from '../use-cases/read-me.ts';
import { readSignInRules } from '../use-cases/read-sign-in-rules.ts';
import { renameAgency } from '../use-cases/rename-agency.ts';
import { renameDivision } from '../use-cases/rename-division.ts';
import { resetPassword } from '../use-cases/reset-password.ts';
import { reviseAgency } from '../use-cases/revise-agency.ts';
import { revisePerson } from '../use-cases/revise-person.ts';
import { revokeSession } from '../use-cases/revoke-session.ts';
import { setSignInRules } from '../use-cases/set-sign-in-rules.ts';
import { signIn, signInFailure, type SignInResult } from '../use-cases/sign-in.ts';
import { signOut } from '../use-cases/sign-out.ts';
import { unlockAccount } from '../use-cases/unlock-account.ts';
import { clearSessionCookie, setSessionCookie } from './session-cookie.ts';

/** Answers a sign-in: the token goes into the cookie, never into the body; a refusal is thrown after it was counted. */
function answerSignIn(reply: FastifyReply, result: SignInResult, request: FastifyRequest): FastifyReply {
  if (result.outcome !== 'signed_in') throw signInFailure(result)!;
  const { token, personId, name, mustChangePassword } = result;
  setSessionCookie(reply, request, token);
  return reply.send({ personId, name, mustChangePassword });
}

function answerSignOut(reply: FastifyReply, result: { ended: number }): FastifyReply {
  clearSessionCookie(reply);
  return reply.send(result);
}

const ofRequest = (request: FastifyRequest) => ({
  address: request.ip,
  device: request.headers['user-agent'] ?? '',
});

const agencies = z.object({ agencies: z.array(agencyView) });
const agencyPage = z.object({ agency: agencyView, divisions: z.array(divisionView) });
const signedIn = z.object({ personId: z.string(), name: z.string(), mustChangePassword: z.boolean() });

/** The API of agencies, people and sign-in, below `/api/v1`. */
export const ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/session',
    useCase: signIn,
    output: signedIn,
    respond: answerSignIn,
    fromRequest: ofRequest,
    rateLimit: { max: 20, perSeconds: 60 },
  },
  { method: 'DELETE', path: '/session', useCase: signOut, respond: answerSignOut },
  { method: 'GET', path: '/me', useCase: readMe, output: meView },
  {
    method: 'POST',
    path: '/me/password',
    useCase: changePassword,
    rateLimit: { max: 10, perSeconds: 60 },
  },
  {
    method: 'GET',
    path: '/sessions',
    useCase: listSessions,
    output: z.object({ sessions: z.array(sessionView) }),
  },
  { method: 'DELETE', path: '/sessions/:sessionId', useCase: revokeSession },
  { method: 'GET', path: '/sign-in-rules', useCase: readSignInRules, output: signInRulesSchema },
  { method: 'PUT', path: '/sign-in-rules', useCase: setSignInRules, output: signInRulesSchema },

  { method: 'GET', path: '/agencies', useCase: listAgencies, output: agencies },
  { method: 'POST', path: '/agencies', useCase: createAgency },
  { method: 'GET', path: '/agencies/:agencyId', useCase: readAgency, output: agencyPage },
  { method: 'PATCH', path: '/agencies/:agencyId', useCase: reviseAgency },
  { method: 'POST', path: '/agencies/:agencyId/name', useCase: renameAgency },
  { method: 'POST', path: '/agencies/:agencyId/place', useCase: moveAgency },
  { method: 'POST', path: '/agencies/:agencyId/closing', useCase: closeAgency },
  { method: 'POST', path: '/agencies/:agencyId/divisions', useCase: createDivision },
  { method: 'POST', path: '/divisions/:divisionId/name', useCase: renameDivision },
  { method: 'POST', path: '/divisions/:divisionId/closing', useCase: closeDivision },

  {
    method: 'GET',
    path: '/agencies/:agencyId/people',
    useCase: listPeople,
    output: z.object({ people: z.array(personView) }),
  },
  {
    method: 'POST',
    path: '/agencies/:agencyId/people',
    useCase: createPerson,
    output: firstPasswordView,
  },
  { method: 'PATCH', path: '/people/:personId', useCase: revisePerson },
  { method: 'POST', path: '/people/:personId/posts', useCase: givePost },
  { method: 'POST', path: '/posts/:postId/end', useCase: endPost },
  {
    method: 'GET',
    path: '/agencies/:agencyId/delegations',
    useCase: listDelegations,
    output: z.object({ delegations: z.array(delegationView) }),
  },
  { method: 'POST', path: '/agencies/:agencyId/delegations', useCase: delegate },
  { method: 'POST', path: '/delegations/:delegationId/end', useCase: endDelegation },
  { method: 'POST', path: '/people/:personId/lock', useCase: lockAccount },
  { method: 'POST', path: '/people/:personId/unlock', useCase: unlockAccount },
  {
    method: 'POST',
    path: '/people/:personId/password-reset',
    useCase: resetPassword,
    output: firstPasswordView,
  },
];
