import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../../kernel/errors.ts';
import type { Actor } from '../../kernel/policy/policy.ts';
import type { PageContext } from '../frame/page-context.ts';
import {
  getOwnRequest,
  receiveCorrection,
  receiveReasons,
  recordDelivery,
  withdrawRequest,
} from '../../modules/requests/index.ts';
import { ownRequestPage } from '../pages/own-request.ts';
import { textValues } from '../parts/form/form-state.ts';
import { readForm } from '../parts/form/read-form.ts';
import type { SubmittedForm } from '../parts/form/read-form.ts';
import { pageRoute } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { applicantActor, applicantSession } from '../session/applicant.ts';
import { notConfirmed } from '../text/problems.ts';
import { ownedBy } from './owned.ts';

type Act = (
  actor: Actor,
  id: string,
  body: SubmittedForm['body'],
  request: FastifyRequest,
) => Promise<unknown>;

/** What applicants do with their own request: correct, withdraw, give reasons, confirm a letter. */
export function ownActRoutes(portal: Portal): void {
  const { ask } = portal;

  actRoute(portal, '/track/:id/correction', 'correction', (actor, id, body) => {
    const { description, documentNumber, attachments } = body;
    return ask(receiveCorrection, { id, description, documentNumber, attachments }, actor);
  });

  actRoute(portal, '/track/:id/withdrawal', 'withdrawal', (actor, id, body) => {
    if (body['sure'] !== 'yes') throw new AppError('invalid', notConfirmed());
    return ask(withdrawRequest, { id, reason: body['reason'] }, actor);
  });

  actRoute(portal, '/track/:id/reasons', 'reasons', (actor, id, body) =>
    ask(receiveReasons, { id, statement: body['statement'] }, actor),
  );

  actRoute(portal, '/track/:id/letters/:letterId/confirmation', 'letter', (actor, id, _body, request) => {
    const { letterId } = request.params as { letterId: string };
    return ask(recordDelivery, { id, letterId }, actor);
  });
}

/** A form on the request's page: done, the page says so; refused, it comes back with what was typed and what is wrong. */
function actRoute(portal: Portal, path: string, done: string, act: Act): void {
  const session = applicantSession(portal.runtime);
  pageRoute(portal, 'POST', path, async (ctx, request, reply) => {
    const owned = ownedBy(ctx, session, request, reply);
    if (!owned) return undefined;
    const actor = applicantActor(owned.ids);
    const { body, problems } = await readForm(request);
    try {
      if (problems.length > 0) throw new AppError('invalid', problems);
      await act(actor, owned.id, body, request);
      reply.redirect(ctx.href(`/track/${owned.id}?done=${done}`), 303);
      return undefined;
    } catch (error) {
      if (!(error instanceof AppError) || error.kind === 'forbidden') throw error;
      return refused(portal, ctx, reply, actor, owned.id, textValues(body), error);
    }
  });
}

async function refused(
  { ask }: Portal,
  ctx: PageContext,
  reply: FastifyReply,
  actor: Actor,
  id: string,
  values: Record<string, string>,
  error: AppError,
) {
  reply.code(error.kind === 'conflict' ? 409 : 422);
  const request = await ask(getOwnRequest, { id }, actor);
  return ownRequestPage(ctx, { request, form: { values, problems: error.problems } });
}
