import { AppError } from '../../../kernel/errors.ts';
import { defineAct } from '../../../kernel/runtime/use-case.ts';
import { changePasswordSchema } from '../contract.ts';
import { passwordFaults } from '../domain/password-rules.ts';
import { passwordProblem, refuse } from '../messages.ts';
import { identityTables } from '../store/agencies.ts';
import { hashPassword, passwordFits } from '../store/passwords.ts';
import { lockAccount, lockPerson } from '../store/records.ts';
import { endSessions, signInRules } from '../store/sessions.ts';
import { recordOn } from '../store/write-fact.ts';

/** Changes one's own password; every other session of the person ends. Fact: `identity.password_changed`. */
export const changePassword = defineAct({
  name: 'identity.change_password',
  summary: { zh: '修改密码', en: 'change the password' },
  input: changePasswordSchema,
  load: async (ctx) => ({ personId: ctx.actor.id }),
  subject: (own) => ({ assigneeId: own.personId }),
  act: async (ctx, { personId }, { currentPassword, newPassword }) => {
    const person = await lockPerson(ctx, personId);
    const account = await lockAccount(ctx, person.id);
    if (!(await passwordFits(account.password_hash, currentPassword)))
      throw refuse('wrong_current_password', 'currentPassword');
    const rules = await signInRules(ctx.tx);
    const problems = passwordFaults(newPassword, person.login, rules).map((fault) =>
      passwordProblem(
        fault,
        fault === 'password_too_short' ? rules.passwordMinimumLength : rules.passwordClasses,
      ),
    );
    if (newPassword === currentPassword) problems.push(passwordProblem('password_unchanged'));
    if (problems.length > 0) throw new AppError('invalid', problems);
    await identityTables(ctx.tx)
      .updateTable('accounts')
      .set({
        password_hash: await hashPassword(newPassword),
        must_change_password: false,
        password_changed_at: ctx.now,
      })
      .where('person_id', '=', person.id)
      .execute();
    const which = { personId: person.id, except: ctx.actor.sessionId };
    const ended = await endSessions(ctx.tx, which, 'password_changed', ctx.now);
    const subject = { type: 'person', id: person.id, agencyId: person.agency_id } as const;
    await recordOn(ctx, subject, 'identity.password_changed');
    return { otherSessionsEnded: ended };
  },
});
