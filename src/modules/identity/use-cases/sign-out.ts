import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { noInputSchema } from '../contract.ts';
import { endSessions } from '../store/sessions.ts';

/** Ends the session the request came by. */
export const signOut = defineAct({
  name: 'identity.sign_out',
  summary: { zh: '退出登录', en: 'sign out' },
  input: noInputSchema,
  load: async (ctx) => ({ personId: ctx.actor.id, sessionId: ctx.actor.sessionId }),
  subject: (own) => ({ assigneeId: own.personId }),
  act: async (ctx, { personId, sessionId }) => {
    const ended =
      sessionId === undefined
        ? 0
        : await endSessions(ctx.tx, { personId, only: sessionId }, 'signed_out', ctx.now);
    return { ended };
  },
});
