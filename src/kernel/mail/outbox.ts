import { sql } from 'kysely';
import type { FieldCipher } from '../crypto/field-cipher.ts';
import type { Database, Tx } from '../database/types.ts';
import { newId } from '../ids.ts';
import type { Mail } from './mail.ts';

const contextOf = (id: string): string => `kernel.mail:${id}`;

/** Puts a mail into the outbox, in the transaction of the act that causes it. `kind` names the cause, for the account. */
export async function putMail(
  { tx, cipher, now }: { tx: Tx; cipher: FieldCipher; now: Date },
  kind: string,
  mail: Mail,
): Promise<string> {
  const id = newId(now.getTime());
  const sealed = cipher.seal(JSON.stringify(mail), contextOf(id));
  await tx
    .insertInto('outbox_mails')
    .values({ id, kind, sealed_content: sealed, state: 'waiting', attempts: 0, due_at: now, created_at: now })
    .execute();
  return id;
}

export interface ClaimedMail {
  readonly id: string;
  readonly mail: Mail;
  /** This attempt, counted from 1. */
  readonly attempt: number;
}

/** How long a claimed mail is left to whoever claimed it; after a crash another attempt is made then. */
const CLAIM_MS = 5 * 60_000;

/** Takes some mails that are due, so that no other worker sends them meanwhile. */
export async function claimMails(
  db: Database,
  cipher: FieldCipher,
  now: Date,
  limit: number,
): Promise<ClaimedMail[]> {
  const until = new Date(now.getTime() + CLAIM_MS);
  const rows = await db
    .updateTable('outbox_mails')
    .set({ due_at: until, attempts: sql<number>`attempts + 1` })
    .where('id', 'in', (select) =>
      select
        .selectFrom('outbox_mails')
        .select('id')
        .where('state', '=', 'waiting')
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'sealed_content', 'attempts'])
    .execute();
  return rows.map(({ id, sealed_content: sealed, attempts }) => ({
    id,
    mail: JSON.parse(cipher.open(sealed, contextOf(id))) as Mail,
    attempt: attempts,
  }));
}

/** Notes that a mail is sent, or never will be; what it said is emptied. */
export async function settleMail(
  db: Database,
  id: string,
  state: 'sent' | 'failed',
  now: Date,
  error: string | null = null,
): Promise<void> {
  await db
    .updateTable('outbox_mails')
    .set({ state, settled_at: now, last_error: error, sealed_content: '' })
    .where('id', '=', id)
    .execute();
}

/** Notes why an attempt failed and when the next one is due. */
export async function postponeMail(db: Database, id: string, dueAt: Date, error: string): Promise<void> {
  await db
    .updateTable('outbox_mails')
    .set({ due_at: dueAt, last_error: error })
    .where('id', '=', id)
    .execute();
}

/** Forgets settled mails from before an instant. */
export async function clearOutbox(db: Database, before: Date): Promise<void> {
  await db
    .deleteFrom('outbox_mails')
    .where('state', '!=', 'waiting')
    .where('settled_at', '<', before)
    .execute();
}
