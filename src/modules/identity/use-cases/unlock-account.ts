import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { onPersonSchema } from '../contract.ts';
import { refuse } from '../messages.ts';
import { identityTables } from '../store/agencies.ts';
import { lockAccount, lockPerson } from '../store/records.ts';
import { forgetAttempts, loginKey } from '../store/sign-in-attempts.ts';
import { recordOn } from '../store/write-fact.ts';

/** Lifts an administrator's lock, or the suspension after failed sign-ins. Fact: `identity.account_unlocked`. */
export const unlockAccount = defineAct({
  name: 'identity.unlock_account',
  summary: { zh: '解锁账号', en: 'unlock an account' },
  input: onPersonSchema,
  load: (ctx, input) => lockPerson(ctx, input.personId),
  subject: (person) => ({ agencyId: person.agency_id }),
  act: async (ctx, person, { reason }) => {
    if (person.id === ctx.actor.id) throw refuse('own_account', 'personId');
    const account = await lockAccount(ctx, person.id);
    const suspended = await forgetAttempts(ctx.tx, loginKey(ctx.cipher, person.login), ctx.now);
    if (!account.locked_at && !suspended) throw refuse('account_not_locked', 'personId');
    await identityTables(ctx.tx)
      .updateTable('accounts')
      .set({ locked_at: null, locked_reason: null })
      .where('person_id', '=', person.id)
      .execute();
    const subject = { type: 'person', id: person.id, agencyId: person.agency_id } as const;
    await recordOn(ctx, subject, 'identity.account_unlocked', { reason, suspended });
    return { personId: person.id };
  },
});
