import { AppError, type Problem } from '../../../kernel/errors.ts';
import type { Frequency } from '../domain/subscriptions/rounds.ts';

/** Words of the mails, by the language the reader subscribed in. */
export interface SubscriptionWords {
  search(q: string): string;
  closedColumn: string;
  frequency: Readonly<Record<Frequency, string>>;
  confirm: {
    subject(site: string): string;
    lead(site: string, what: string, frequency: string): string;
    button: string;
    within(hours: number): string;
    ignore: string;
  };
  digest: {
    subject(what: string, count: number): string;
    lead(what: string, count: number): string;
    changed: string;
    more(count: number): string;
  };
  mine: { subject(site: string): string; lead(count: number): string; none: string };
  manage: string;
  why(site: string): string;
}

const zh: SubscriptionWords = {
  search: (q) => `检索“${q}”`,
  closedColumn: '已关闭的栏目',
  frequency: { at_once: '有更新即发送', daily: '每天一封', weekly: '每周一封' },
  confirm: {
    subject: (site) => `请确认订阅 - ${site}`,
    lead: (site, what, frequency) => `有人用这个邮箱在${site}订阅了“${what}”的更新（${frequency}）。`,
    button: '确认订阅',
    within: (hours) => `请在 ${hours} 小时内确认，过期后这次订阅自动作废。`,
    ignore: '如果不是您本人操作，请不必理会：不确认就不会再收到邮件，您的地址也会被删除。',
  },
  digest: {
    subject: (what, count) => `${what}：新公开 ${count} 件`,
    lead: (what, count) => `您订阅的“${what}”新公开了 ${count} 件政府信息。`,
    changed: '（内容更新）',
    more: (count) => `另有 ${count} 件，请到网站查看。`,
  },
  mine: {
    subject: (site) => `您的订阅 - ${site}`,
    lead: (count) => `这个邮箱现有 ${count} 项订阅。点开任一项可以修改发送频率或退订：`,
    none: '这个邮箱目前没有订阅。',
  },
  manage: '修改或退订',
  why: (site) => `您收到这封邮件，是因为您在${site}订阅了政府信息公开更新。邮件不含跟踪图片或统计链接。`,
};

const en: SubscriptionWords = {
  search: (q) => `search for “${q}”`,
  closedColumn: 'a closed column',
  frequency: { at_once: 'as soon as something is published', daily: 'once a day', weekly: 'once a week' },
  confirm: {
    subject: (site) => `Confirm your subscription - ${site}`,
    lead: (site, what, frequency) =>
      `Somebody used this address to subscribe at ${site} to: ${what} (${frequency}).`,
    button: 'Confirm the subscription',
    within: (hours) => `Confirm within ${hours} hours; after that it lapses.`,
    ignore: 'If it was not you, do nothing: no more mail will come and your address will be deleted.',
  },
  digest: {
    subject: (what, count) => `${what}: ${count} newly published`,
    lead: (what, count) => `Newly published in your subscription to ${what}: ${count}.`,
    changed: ' (changed)',
    more: (count) => `${count} more on the site.`,
  },
  mine: {
    subject: (site) => `Your subscriptions - ${site}`,
    lead: (count) => `This address has ${count} subscriptions. Open one to change how often, or to leave:`,
    none: 'This address has no subscriptions.',
  },
  manage: 'Change or unsubscribe',
  why: (site) => `You get this mail because you subscribed at ${site}. It holds no tracking.`,
};

export const SUBSCRIPTION_WORDS: Readonly<Record<'zh' | 'en', SubscriptionWords>> = { zh, en };

const GONE: Problem = {
  code: 'subscription_gone',
  zh: '这个链接已失效：订阅已经退订、过期未确认，或链接不完整。需要的话请重新订阅。',
  en: 'This link no longer holds: the subscription was ended, not confirmed in time, or the link is incomplete. Subscribe again if you like.',
};
export const subscriptionGone = (): AppError => new AppError('not_found', GONE);
