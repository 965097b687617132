import { AppError } from '../kernel/errors.ts';
import { clearOutbox } from '../kernel/mail/outbox.ts';
import { postMails } from '../kernel/mail/post.ts';
import { openMailTransport, type MailSettings } from '../kernel/mail/transport.ts';
import type { Runtime } from '../kernel/runtime/context.ts';
import { runUseCase } from '../kernel/runtime/run.ts';
import { sendDigests } from '../modules/disclosure/index.ts';
import { frequencySchema } from '../modules/disclosure/contract.ts';
import { SYSTEM_ACTOR } from '../modules/identity/index.ts';
import { siteOf } from '../modules/platforms/index.ts';
import { MAIL } from './messages/mail.ts';

/** How often the outbox and the rounds of subscriptions are looked at. */
const EVERY_MS = 10_000;
/** How long the account of settled mails is kept, without what they said. */
const KEPT_MS = 30 * 24 * 3_600_000;

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether an SMTP server is named; without one the portal offers no subscriptions by mail. */
export const sendsMail = (environment: Environment = process.env): boolean =>
  Boolean(environment['GONGKAI_SMTP_URL']);

/**
 * What the environment says of mail: `GONGKAI_SMTP_URL` (`smtp://user:password@host:587`), `GONGKAI_MAIL_FROM`, and
 * `GONGKAI_PUBLIC_URL`, the address that links in mails begin with (`https://` and the site's domain without it).
 * Undefined when mail is not sent. Throws when a value is unusable.
 */
export async function mailSettings(
  runtime: Runtime,
  environment: Environment = process.env,
): Promise<MailSettings | undefined> {
  const smtpUrl = environment['GONGKAI_SMTP_URL'];
  if (!smtpUrl) return undefined;
  if (!/^smtps?:$/.test(URL.parse(smtpUrl)?.protocol ?? '')) throw new AppError('invalid', MAIL.badSmtpUrl);
  const site = await siteOf(runtime.db);
  const siteAddress = (environment['GONGKAI_PUBLIC_URL'] ?? `https://${site.domain}`).replace(/\/$/, '');
  if (!/^https?:$/.test(URL.parse(siteAddress)?.protocol ?? ''))
    throw new AppError('invalid', MAIL.badPublicUrl);
  const from = environment['GONGKAI_MAIL_FROM'] ?? `${site.name} <no-reply@${new URL(siteAddress).hostname}>`;
  return { smtpUrl, siteAddress, from };
}

/** Writes the mails of subscriptions when their time has come and sends what waits, again and again. Returns what stops it. */
export async function startMail(
  runtime: Runtime,
  log: (message: string) => void,
): Promise<() => Promise<void>> {
  const settings = await mailSettings(runtime);
  if (!settings) return () => Promise.resolve();
  const transport = openMailTransport(settings);
  let isStopping = false;
  let timer: NodeJS.Timeout | undefined;
  const turn = async (): Promise<void> => {
    try {
      await writeDigests(runtime, () => isStopping);
      if (!isStopping) await postMails(runtime, transport);
      await clearOutbox(runtime.db, new Date(runtime.now().getTime() - KEPT_MS));
    } catch (error) {
      if (!isStopping) log(MAIL.failed(String(error)));
    }
  };
  let underWay = turn();
  const again = (): void => {
    timer = setTimeout(() => {
      underWay = turn().then(again);
    }, EVERY_MS);
  };
  void underWay.then(() => isStopping || again());
  return async () => {
    isStopping = true;
    clearTimeout(timer);
    await underWay;
    clearTimeout(timer);
    transport.close();
  };
}

/** Goes through the rounds that are due, step by step. */
export async function writeDigests(runtime: Runtime, isStopping: () => boolean = () => false): Promise<void> {
  for (const frequency of frequencySchema.options) {
    for (let finished = false; !finished && !isStopping();) {
      ({ finished } = await runUseCase(runtime, SYSTEM_ACTOR, sendDigests, { frequency }));
    }
  }
}
