import type { Problem } from '../../kernel/errors.ts';

export const MAIL = {
  failed: (reason: string): string => `邮件处理出错，稍后重试：${reason} / mail failed, trying again later`,
  badSmtpUrl: {
    code: 'smtp_url_invalid',
    zh: 'GONGKAI_SMTP_URL 不是邮件服务器地址。请写成 smtp://用户名:密码@主机:587 或 smtps://… 的形式。',
    en: 'GONGKAI_SMTP_URL is no mail server; write it like smtp://user:password@host:587 or smtps://….',
    field: 'GONGKAI_SMTP_URL',
  } satisfies Problem,
  badPublicUrl: {
    code: 'public_url_invalid',
    zh: 'GONGKAI_PUBLIC_URL 不是网址。请写成 https://www.example.gov.cn 的形式。',
    en: 'GONGKAI_PUBLIC_URL is no address; write it like https://www.example.gov.cn.',
    field: 'GONGKAI_PUBLIC_URL',
  } satisfies Problem,
};
