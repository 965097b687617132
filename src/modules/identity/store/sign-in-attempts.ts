import type { Tx } from '../../../kernel/database/types.ts';
import type { FieldCipher } from '../../../kernel/crypto/field-cipher.ts';
import type { SignInRules } from '../domain/sign-in-rules.ts';
import { identityTables } from './agencies.ts';

const MINUTE = 60_000;
const KEPT_MS = 24 * 60 * MINUTE;

/** The key under which attempts for what was typed as login are counted. */
export function loginKey(cipher: FieldCipher, login: string): string {
  return cipher.blindIndex(login, 'identity.login');
}

/**
 * Takes the login's row, so that attempts for one login wait for each other. Returns until when sign-in is suspended,
 * if it is now.
 */
export async function suspendedUntil(tx: Tx, key: string, now: Date): Promise<Date | undefined> {
  const tables = identityTables(tx);
  await tables
    .insertInto('sign_in_attempts')
    .values({ login_key: key, failures: 0, last_failed_at: now, locked_until: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await tables
    .selectFrom('sign_in_attempts')
    .select('locked_until')
    .where('login_key', '=', key)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return row.locked_until && row.locked_until > now ? row.locked_until : undefined;
}

/**
 * Counts a failure. After the allowed number of failures with less than the lock-out time between them the login is
 * suspended; returns whether it is now. Attempts of yesterday are cleared away.
 */
export async function countFailure(tx: Tx, key: string, rules: SignInRules, now: Date): Promise<boolean> {
  const tables = identityTables(tx);
  await tables
    .deleteFrom('sign_in_attempts')
    .where('last_failed_at', '<', new Date(now.getTime() - KEPT_MS))
    .where('login_key', '!=', key)
    .execute();
  const lockout = rules.lockoutMinutes * MINUTE;
  const { failures, last_failed_at } = await tables
    .selectFrom('sign_in_attempts')
    .select(['failures', 'last_failed_at'])
    .where('login_key', '=', key)
    .executeTakeFirstOrThrow();
  const count = now.getTime() - last_failed_at.getTime() > lockout ? 1 : failures + 1;
  const suspended = count >= rules.failuresBeforeLockout;
  await tables
    .updateTable('sign_in_attempts')
    .set({
      failures: suspended ? 0 : count,
      last_failed_at: now,
      locked_until: suspended ? new Date(now.getTime() + lockout) : null,
    })
    .where('login_key', '=', key)
    .execute();
  return suspended;
}

/** Forgets the attempts of a login; returns whether sign-in was suspended. */
export async function forgetAttempts(tx: Tx, key: string, now: Date): Promise<boolean> {
  const forgotten = await identityTables(tx)
    .deleteFrom('sign_in_attempts')
    .where('login_key', '=', key)
    .returning('locked_until')
    .executeTakeFirst();
  return forgotten?.locked_until != null && forgotten.locked_until > now;
}
