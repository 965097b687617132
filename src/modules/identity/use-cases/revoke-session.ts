import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { revokeSessionSchema } from '../contract.ts';
import { refuse } from '../messages.ts';
import { identityTables } from '../store/agencies.ts';
import { endSessions } from '../store/sessions.ts';

/** Ends a session: one's own, or anybody's for the security administrator. Fact: `identity.session_revoked`. */
export const revokeSession = defineAct({
  name: 'identity.revoke_session',
  summary: { zh: '结束登录会话', en: 'end a session' },
  input: revokeSessionSchema,
  load: async (ctx, input) => {
    const session = await identityTables(ctx.tx)
      .selectFrom('sessions')
      .innerJoin('persons', 'persons.id', 'sessions.person_id')
      .select(['sessions.id', 'person_id', 'agency_id', 'ended_at'])
      .where('sessions.id', '=', input.sessionId)
      .executeTakeFirst();
    if (!session) throw refuse('session_not_found', 'sessionId');
    return session;
  },
  subject: (session) => ({ agencyId: session.agency_id, assigneeId: session.person_id }),
  act: async (ctx, session) => {
    const which = { personId: session.person_id, only: session.id };
    if ((await endSessions(ctx.tx, which, 'revoked', ctx.now)) === 0)
      throw refuse('session_not_found', 'sessionId');
    await ctx.record({
      agencyId: session.agency_id,
      kind: 'identity.session_revoked',
      subjectType: 'person',
      subjectId: session.person_id,
      legalOn: ctx.today,
      data: { sessionId: session.id },
    });
    return { sessionId: session.id };
  },
});
