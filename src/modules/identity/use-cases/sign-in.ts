import { defineAct } from '../../../kernel/runtime/use-case.ts';
import type { AppError } from '../../../kernel/errors.ts';
import type { ActContext } from '../../../kernel/runtime/context.ts';
import { signInSchema } from '../contract.ts';
import type { SignInRules } from '../domain/sign-in-rules.ts';
import { refuse, signInSuspended } from '../messages.ts';
import { identityTables } from '../store/agencies.ts';
import { passwordFits } from '../store/passwords.ts';
import { openSession, signInRules } from '../store/sessions.ts';
import { countFailure, forgetAttempts, loginKey, suspendedUntil } from '../store/sign-in-attempts.ts';

/** How signing in went. A refusal is an answer, not a failure: it must be counted, so nothing is rolled back. */
export type SignInResult =
  | {
      readonly outcome: 'signed_in';
      personId: string;
      name: string;
      token: string;
      mustChangePassword: boolean;
    }
  | { readonly outcome: 'refused' | 'account_suspended' }
  | { readonly outcome: 'sign_in_suspended'; minutes: number };

/**
 * Signs a person in. The same answer, after the same work, for an unknown login and a wrong password; both are
 * suspended alike after several failures. Fact: `identity.signed_in`, or `identity.sign_in_suspended`.
 */
export const signIn = defineAct({
  name: 'identity.sign_in',
  summary: { zh: '登录', en: 'sign in' },
  input: signInSchema,
  load: async (ctx, input) => {
    const key = loginKey(ctx.cipher, input.login);
    return { key, rules: await signInRules(ctx.tx), until: await suspendedUntil(ctx.tx, key, ctx.now) };
  },
  subject: () => ({}),
  act: async (ctx, { key, rules, until }, input): Promise<SignInResult> => {
    if (until) return { outcome: 'sign_in_suspended', minutes: minutesUntil(until, ctx.now) };
    const person = await identityTables(ctx.tx)
      .selectFrom('persons')
      .innerJoin('accounts', 'accounts.person_id', 'persons.id')
      .select(['id', 'agency_id', 'name', 'password_hash', 'must_change_password', 'locked_at'])
      .where('login', '=', input.login)
      .executeTakeFirst();
    if (!(await passwordFits(person?.password_hash, input.password)) || !person) {
      return refused(ctx, key, rules, person);
    }
    await forgetAttempts(ctx.tx, key, ctx.now);
    if (person.locked_at) return { outcome: 'account_suspended' };
    const { address, device } = input;
    const session = await openSession(
      ctx.tx,
      { personId: person.id, address, device },
      rules.longestHours,
      ctx.now,
    );
    await identityTables(ctx.tx)
      .updateTable('accounts')
      .set({ last_signed_in_at: ctx.now })
      .where('person_id', '=', person.id)
      .execute();
    await note(ctx, person, 'identity.signed_in', { sessionId: session.id });
    return {
      outcome: 'signed_in',
      personId: person.id,
      name: person.name,
      token: session.token,
      mustChangePassword: person.must_change_password,
    };
  },
});

interface Found {
  id: string;
  agency_id: string;
}

async function refused(
  ctx: ActContext,
  key: string,
  rules: SignInRules,
  person: Found | undefined,
): Promise<SignInResult> {
  if (!(await countFailure(ctx.tx, key, rules, ctx.now))) return { outcome: 'refused' };
  if (person) await note(ctx, person, 'identity.sign_in_suspended', { minutes: rules.lockoutMinutes });
  return { outcome: 'sign_in_suspended', minutes: rules.lockoutMinutes };
}

async function note(ctx: ActContext, person: Found, kind: string, data: object): Promise<void> {
  await ctx.record({
    agencyId: person.agency_id,
    kind,
    subjectType: 'person',
    subjectId: person.id,
    legalOn: ctx.today,
    data: { ...data },
  });
}

function minutesUntil(until: Date, now: Date): number {
  return Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000));
}

/** The failure a caller is told for a result that is no session; undefined when signed in. */
export function signInFailure(result: SignInResult): AppError | undefined {
  switch (result.outcome) {
    case 'signed_in':
      return undefined;
    case 'refused':
      return refuse('sign_in_refused');
    case 'account_suspended':
      return refuse('account_suspended');
    case 'sign_in_suspended':
      return signInSuspended(result.minutes);
  }
}
