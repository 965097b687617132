import { AppError } from '../../kernel/errors.ts';
import { getOwnRequest, trackRequest } from '../../modules/requests/index.ts';
import { trackPage } from '../pages/track.ts';
import type { TrackData } from '../pages/track.ts';
import { ownRequestPage } from '../pages/own-request.ts';
import { EMPTY_FORM, textValues } from '../parts/form/form-state.ts';
import { pageRoute } from '../portal.ts';
import type { Portal } from '../portal.ts';
import { admit, applicantActor, applicantSession } from '../session/applicant.ts';
import type { PageContext } from '../frame/page-context.ts';
import { queryTexts } from './query.ts';
import { ownedBy } from './owned.ts';

/** Attempts one address may make, whatever the number; the use case limits them for each request besides. */
const ATTEMPT_LIMIT = { max: 60, perSeconds: 900 };

/** Following a request: number and code, the request's page, leaving it. */
export function trackingRoutes(portal: Portal): void {
  const { runtime, ask } = portal;
  const session = applicantSession(runtime);

  pageRoute(portal, 'GET', '/track', async (ctx, request) =>
    trackPage(ctx, { form: EMPTY_FORM, notice: noticeFor(ctx, queryTexts(request)['gone']) }),
  );

  pageRoute(
    portal,
    'POST',
    '/track',
    async (ctx, request, reply) => {
      const values = textValues((request.body as Record<string, unknown> | null) ?? {});
      try {
        const { number, queryCode } = values;
        const answer = await ask(trackRequest, { number, queryCode, clientAddress: request.ip });
        if (answer.found) {
          admit(session, request, reply, answer.request.id);
          reply.redirect(ctx.href(`/track/${answer.request.id}`), 303);
          return undefined;
        }
        reply.code(answer.reason === 'too_many_attempts' ? 429 : 422);
        const notice = { text: answer.message[ctx.language], tone: 'cinnabar' } as const;
        return trackPage(ctx, { form: { values: { number: number ?? '' }, problems: [] }, notice });
      } catch (error) {
        if (!(error instanceof AppError) || error.kind !== 'invalid') throw error;
        reply.code(422);
        return trackPage(ctx, {
          form: { values: { number: values['number'] ?? '' }, problems: error.problems },
        });
      }
    },
    { rateLimit: ATTEMPT_LIMIT },
  );

  pageRoute(portal, 'GET', '/track/:id', async (ctx, request, reply) => {
    const owned = ownedBy(ctx, session, request, reply);
    if (!owned) return undefined;
    const found = await ask(getOwnRequest, { id: owned.id }, applicantActor(owned.ids));
    return ownRequestPage(ctx, {
      request: found,
      done: doneText(ctx, queryTexts(request)['done']),
      form: EMPTY_FORM,
    });
  });

  pageRoute(portal, 'POST', '/track/leave', async (ctx, request, reply) => {
    session.clear(request, reply);
    reply.redirect(ctx.href('/track?gone=left'), 303);
    return undefined;
  });
}

function noticeFor({ t }: PageContext, gone: string | undefined): TrackData['notice'] {
  if (gone === 'left') return { text: t.track.left, tone: 'pine' };
  if (gone === 'expired') return { text: t.track.expired, tone: 'amber' };
  if (gone === 'receipt') return { text: t.request.receiptGone, tone: 'amber' };
  return undefined;
}

function doneText({ t }: PageContext, done: string | undefined): string | undefined {
  const said: Record<string, string> = {
    correction: t.track.correct.done,
    withdrawal: t.track.withdraw.done,
    reasons: t.track.reasons.done,
    letter: t.track.letterConfirmed,
  };
  return done === undefined ? undefined : said[done];
}
