import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { onPersonSchema } from '../contract.ts';
import { refuse } from '../messages.ts';
import { identityTables } from '../store/agencies.ts';
import { hashPassword, newFirstPassword } from '../store/passwords.ts';
import { lockAccount, lockPerson } from '../store/records.ts';
import { endSessions } from '../store/sessions.ts';
import { forgetAttempts, loginKey } from '../store/sign-in-attempts.ts';
import { recordOn } from '../store/write-fact.ts';

/**
 * Gives a new first password, told once; sessions end and it must be changed at the next sign-in. Fact:
 * `identity.password_reset`.
 */
export const resetPassword = defineAct({
  name: 'identity.reset_password',
  summary: { zh: '重置密码', en: 'reset a password' },
  input: onPersonSchema,
  load: (ctx, input) => lockPerson(ctx, input.personId),
  subject: (person) => ({ agencyId: person.agency_id }),
  act: async (ctx, person, { reason }) => {
    if (person.id === ctx.actor.id) throw refuse('own_account', 'personId');
    await lockAccount(ctx, person.id);
    const firstPassword = newFirstPassword();
    await identityTables(ctx.tx)
      .updateTable('accounts')
      .set({
        password_hash: await hashPassword(firstPassword),
        must_change_password: true,
        password_changed_at: ctx.now,
      })
      .where('person_id', '=', person.id)
      .execute();
    await endSessions(ctx.tx, { personId: person.id }, 'password_reset', ctx.now);
    await forgetAttempts(ctx.tx, loginKey(ctx.cipher, person.login), ctx.now);
    const subject = { type: 'person', id: person.id, agencyId: person.agency_id } as const;
    await recordOn(ctx, subject, 'identity.password_reset', { reason });
    return { personId: person.id, firstPassword };
  },
});
