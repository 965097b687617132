import type { Runtime } from '../runtime/context.ts';
import { claimMails, postponeMail, settleMail } from './outbox.ts';
import { pauseAfter, type SendFailure } from './retry.ts';
import type { MailTransport } from './transport.ts';

const AT_ONCE = 20;

/**
 * Sends what is due, until nothing is. At least once: a crash between sending and noting it sends the mail again, under
 * the same Message-ID. Resolves to how many were sent.
 */
export async function postMails(
  { db, cipher, now }: Pick<Runtime, 'db' | 'cipher' | 'now'>,
  transport: MailTransport,
): Promise<number> {
  let sent = 0;
  for (;;) {
    const claimed = await claimMails(db, cipher, now(), AT_ONCE);
    if (claimed.length === 0) return sent;
    for (const { id, mail, attempt } of claimed) {
      try {
        await transport.send(id, mail);
      } catch (error) {
        await afterFailure(db, { id, attempt, now: now() }, error as Error & SendFailure);
        continue;
      }
      await settleMail(db, id, 'sent', now());
      sent += 1;
    }
  }
}

async function afterFailure(
  db: Runtime['db'],
  { id, attempt, now }: { id: string; attempt: number; now: Date },
  error: Error & SendFailure,
): Promise<void> {
  const pause = pauseAfter(attempt, error);
  const why = error.message.slice(0, 300);
  if (pause === undefined) await settleMail(db, id, 'failed', now, why);
  else await postponeMail(db, id, new Date(now.getTime() + pause), why);
}
