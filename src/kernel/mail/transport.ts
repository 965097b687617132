import { createTransport } from 'nodemailer';
import { SITE_ADDRESS, type Mail } from './mail.ts';

export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly smtpUrl: string;
  /** Sender, e.g. `宁江市政府信息公开 <no-reply@example.gov.cn>`. */
  readonly from: string;
  /** The address readers use, e.g. `https://www.example.gov.cn`. */
  readonly siteAddress: string;
}

/** Hands mails to an SMTP server. */
export interface MailTransport {
  /** Sends one mail; `id` makes its Message-ID, the same at every attempt. Throws with `responseCode` where the server refused. */
  send(id: string, mail: Mail): Promise<void>;
  close(): void;
}

/** Opens the transport; connections are made when they are needed and kept for a while. */
export function openMailTransport({ smtpUrl, from, siteAddress }: MailSettings): MailTransport {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = new URL(siteAddress).hostname;
  const addressed = (text: string): string => text.replaceAll(SITE_ADDRESS, siteAddress);
  return {
    async send(id, { to, subject, text, html, unsubscribe }) {
      await transport.sendMail({
        from,
        // As an object, so that nothing in it can add recipients.
        to: { name: '', address: to },
        subject,
        text: addressed(text),
        html: addressed(html),
        messageId: `<${id}@${host}>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...(unsubscribe
            ? {
                'List-Unsubscribe': `<${addressed(unsubscribe)}>`,
                'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
              }
            : {}),
        },
      });
    },
    close: () => transport.close(),
  };
}
