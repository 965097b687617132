import { html } from 'hono/html';
import { SITE_ADDRESS, type Mail } from '../../../../kernel/mail/mail.ts';
import type { ReleasedItem } from '../../contract.ts';
import { CONFIRM_WITHIN_HOURS, MOST_TITLES } from '../../domain/subscriptions/limits.ts';
import { SUBSCRIPTION_WORDS } from '../../messages/subscriptions.ts';
import type { SubscriptionRow } from '../../store/subscriptions/subscriptions.ts';

type Language = SubscriptionRow['language'];
type Written = Omit<Mail, 'to'>;

/** One line of a mail: text, with a link or without. */
interface Line {
  readonly text: string;
  readonly href?: string;
  readonly note?: string;
}

const pathIn = (language: Language, path: string): string =>
  `${SITE_ADDRESS}${language === 'en' ? '/en' : ''}${path}`;
const pathOfToken = (language: Language, token: string): string =>
  pathIn(language, `/subscriptions/${encodeURIComponent(token)}`);

/** Asks whether the reader really subscribed. */
export function confirmationMail(
  { language, frequency }: Pick<SubscriptionRow, 'language' | 'frequency'>,
  { site, what, token }: { site: string; what: string; token: string },
): Written {
  const { confirm, frequency: often } = SUBSCRIPTION_WORDS[language];
  return written(language, site, confirm.subject(site), [
    { text: confirm.lead(site, what, often[frequency]) },
    { text: confirm.button, href: pathOfToken(language, token) },
    { text: confirm.within(CONFIRM_WITHIN_HOURS) },
    { text: confirm.ignore },
  ]);
}

/** What is new; the items newest first. */
export function digestMail(
  { language }: Pick<SubscriptionRow, 'language'>,
  news: {
    site: string;
    what: string;
    token: string;
    items: readonly { item: ReleasedItem; isNewEdition: boolean }[];
  },
): Written {
  const { site, what, token, items } = news;
  const { digest, manage } = SUBSCRIPTION_WORDS[language];
  const lines: Line[] = items.slice(0, MOST_TITLES).map(({ item, isNewEdition }) => ({
    text: item.title + (isNewEdition ? digest.changed : ''),
    href: pathIn(language, `/documents/${item.id}`),
    note: [item.issuer, item.documentNumber, item.releasedOn].filter(Boolean).join(' · '),
  }));
  const more = items.length - MOST_TITLES;
  const mail = written(language, site, digest.subject(what, items.length), [
    { text: digest.lead(what, items.length) },
    ...lines,
    ...(more > 0 ? [{ text: digest.more(more), href: pathIn(language, '/documents') }] : []),
    { text: manage, href: pathOfToken(language, token) },
  ]);
  return { ...mail, unsubscribe: `${pathOfToken(language, token)}/leave` };
}

/** Every subscription of the address, each with its link. */
export function listMail(
  language: Language,
  { site, subscriptions }: { site: string; subscriptions: readonly { what: string; token: string }[] },
): Written {
  const { mine } = SUBSCRIPTION_WORDS[language];
  const lead = subscriptions.length > 0 ? mine.lead(subscriptions.length) : mine.none;
  return written(language, site, mine.subject(site), [
    { text: lead },
    ...subscriptions.map(({ what, token }) => ({ text: what, href: pathOfToken(language, token) })),
  ]);
}

function written(language: Language, site: string, subject: string, lines: readonly Line[]): Written {
  const why = SUBSCRIPTION_WORDS[language].why(site);
  const text = lines
    .map(({ text, href, note }) => [text, note, href].filter((part) => part !== undefined).join('\n'))
    .join('\n\n');
  const body = html`<!doctype html>
    <html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <title>${subject}</title>
      </head>
      <body
        style="margin:0;background:#f6f4ee;color:#22262b;font:16px/1.7 'Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif"
      >
        <div style="max-width:600px;margin:0 auto;padding:24px 20px">
          <p style="margin:0 0 16px;font-weight:600">${site}</p>
          ${lines.map(
            ({ text: words, href, note }) =>
              html`<p style="margin:0 0 14px">
                ${href ? html`<a href="${href}" style="color:#1f5a7a">${words}</a>` : words}
                ${note ? html`<br /><span style="color:#5b6168;font-size:14px">${note}</span>` : ''}
              </p>`,
          )}
          <p
            style="margin:24px 0 0;padding-top:12px;border-top:1px solid #d9d5ca;color:#5b6168;font-size:14px"
          >
            ${why}
          </p>
        </div>
      </body>
    </html>`;
  return { subject, text: `${text}\n\n--\n${why}\n`, html: String(body) };
}
