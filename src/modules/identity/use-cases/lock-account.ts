import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { onPersonSchema } from '../contract.ts';
import { refuse } from '../messages.ts';
import { identityTables } from '../store/agencies.ts';
import { lockAccount as takeAccount, lockPerson } from '../store/records.ts';
import { endSessions } from '../store/sessions.ts';
import { recordOn } from '../store/write-fact.ts';

/** Locks an account until it is unlocked and ends its sessions at once. Fact: `identity.account_locked`. */
export const lockAccount = defineAct({
  name: 'identity.lock_account',
  summary: { zh: '锁定账号', en: 'lock an account' },
  input: onPersonSchema,
  load: (ctx, input) => lockPerson(ctx, input.personId),
  subject: (person) => ({ agencyId: person.agency_id }),
  act: async (ctx, person, { reason }) => {
    if (person.id === ctx.actor.id) throw refuse('own_account', 'personId');
    const account = await takeAccount(ctx, person.id);
    if (account.locked_at) throw refuse('account_locked', 'personId');
    await identityTables(ctx.tx)
      .updateTable('accounts')
      .set({ locked_at: ctx.now, locked_reason: reason })
      .where('person_id', '=', person.id)
      .execute();
    const ended = await endSessions(ctx.tx, { personId: person.id }, 'account_locked', ctx.now);
    const subject = { type: 'person', id: person.id, agencyId: person.agency_id } as const;
    await recordOn(ctx, subject, 'identity.account_locked', { reason });
    return { sessionsEnded: ended };
  },
});
