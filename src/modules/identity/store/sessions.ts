import { createHash, randomBytes } from 'node:crypto';
import { readSetting } from '../../../kernel/database/settings.ts';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import { newId } from '../../../kernel/ids.ts';
import { DEFAULT_SIGN_IN_RULES, type SignInRules } from '../domain/sign-in-rules.ts';
import { identityTables } from './agencies.ts';

export const SIGN_IN_RULES = { scope: 'system', key: 'identity.sign_in' } as const;
const HOUR = 3_600_000;
const KEPT_DAYS = 180; // 网络安全法 Art. 21(3): logs are kept for at least six months

/** The sign-in rules in force. */
export async function signInRules(db: Database | Tx): Promise<SignInRules> {
  const stored = await readSetting<Partial<SignInRules>>(db, SIGN_IN_RULES.scope, SIGN_IN_RULES.key, {});
  return { ...DEFAULT_SIGN_IN_RULES, ...stored };
}

/** How a token is stored: whoever reads the table cannot use it. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Opens a session; the returned token is told once, to the browser. The person's very old sessions are cleared away. */
export async function openSession(
  tx: Tx,
  session: { personId: string; address: string; device: string },
  longestHours: number,
  now: Date,
): Promise<{ id: string; token: string }> {
  const token = randomBytes(32).toString('base64url');
  const id = newId(now.getTime());
  await identityTables(tx)
    .deleteFrom('sessions')
    .where('person_id', '=', session.personId)
    .where('expires_at', '<', new Date(now.getTime() - KEPT_DAYS * 24 * HOUR))
    .execute();
  await identityTables(tx)
    .insertInto('sessions')
    .values({
      id,
      token_hash: tokenHash(token),
      person_id: session.personId,
      created_at: now,
      last_seen_at: now,
      expires_at: new Date(now.getTime() + longestHours * HOUR),
      address: session.address.slice(0, 100),
      device: session.device.slice(0, 300),
    })
    .execute();
  return { id, token };
}

/** Ends open sessions of a person: all, all but one, or one. Returns how many were ended. */
export async function endSessions(
  tx: Tx,
  which: { personId: string; except?: string | undefined; only?: string },
  reason: string,
  now: Date,
): Promise<number> {
  const { except, only } = which;
  const ended = await identityTables(tx)
    .updateTable('sessions')
    .set({ ended_at: now, ended_reason: reason })
    .where('person_id', '=', which.personId)
    .where('ended_at', 'is', null)
    .$if(except !== undefined, (query) => query.where('id', '!=', except!))
    .$if(only !== undefined, (query) => query.where('id', '=', only!))
    .executeTakeFirst();
  return Number(ended.numUpdatedRows);
}

/** The session of a token, with what its account says; undefined when there is none. */
export async function findSession(db: Database | Tx, token: string) {
  const row = await identityTables(db)
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.person_id', 'sessions.person_id')
    .select(['sessions.id', 'sessions.person_id as personId', 'last_seen_at as lastSeenAt'])
    .select(['expires_at as expiresAt', 'ended_at as endedAt'])
    .select(['must_change_password as mustChangePassword', 'locked_at'])
    .where('token_hash', '=', tokenHash(token))
    .executeTakeFirst();
  if (!row) return undefined;
  const { locked_at, ...session } = row;
  return { ...session, locked: locked_at !== null };
}

/** Notes that a session lives; nothing of legal weight, so it stands outside of any use case. */
export async function touchSession(db: Database, id: string, now: Date): Promise<void> {
  await identityTables(db).updateTable('sessions').set({ last_seen_at: now }).where('id', '=', id).execute();
}
