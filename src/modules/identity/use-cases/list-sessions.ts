import { defineRead } from '../../../kernel/runtime/use-case.ts';
import { listSessionsSchema, type SessionView } from '../contract.ts';
import { refuse } from '../messages.ts';
import { sessionEnd } from '../domain/sign-in-rules.ts';
import { identityTables } from '../store/agencies.ts';
import { signInRules } from '../store/sessions.ts';

/** Open sessions: one's own, or a person's for the security administrator. */
export const listSessions = defineRead({
  name: 'identity.list_sessions',
  summary: { zh: '查看登录会话', en: 'list sessions' },
  input: listSessionsSchema,
  load: async (ctx, input) => {
    const personId = input.personId ?? ctx.actor.id;
    const person = await identityTables(ctx.tx)
      .selectFrom('persons')
      .select(['id', 'agency_id'])
      .where('id', '=', personId)
      .executeTakeFirst();
    if (input.personId !== undefined && !person) throw refuse('person_not_found', 'personId');
    return person;
  },
  subject: (person) => (person ? { agencyId: person.agency_id, assigneeId: person.id } : {}),
  act: async (ctx, person) => {
    if (!person) return { sessions: [] };
    const rules = await signInRules(ctx.tx);
    const rows = await identityTables(ctx.tx)
      .selectFrom('sessions')
      .selectAll()
      .where('person_id', '=', person.id)
      .where('ended_at', 'is', null)
      .orderBy('last_seen_at', 'desc')
      .execute();
    const sessions = rows
      .filter(
        (row) =>
          !sessionEnd(
            { lastSeenAt: row.last_seen_at, expiresAt: row.expires_at, endedAt: row.ended_at },
            rules,
            ctx.now,
          ),
      )
      .map((row): SessionView => ({
        id: row.id,
        personId: row.person_id,
        createdAt: row.created_at.toISOString(),
        lastSeenAt: row.last_seen_at.toISOString(),
        expiresAt: row.expires_at.toISOString(),
        address: row.address,
        device: row.device,
        current: row.id === ctx.actor.sessionId,
      }));
    return { sessions };
  },
});
