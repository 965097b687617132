import { putMail } from '../../../../kernel/mail/outbox.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { siteOf } from '../../../platforms/index.ts';
import { mailSubscriptionsInput } from '../../contract/subscriptions.ts';
import { subscriptionsOfAddress } from '../../store/subscriptions/subscriptions.ts';
import { describeWish } from '../../views/subscriptions/describe-wish.ts';
import { listMail } from '../../views/subscriptions/mails.ts';
import { addressIndexOf, tokenOf } from '../../views/subscriptions/tokens.ts';
import { askedTooOften } from './asked-too-often.ts';

/** Mails an address the links of its subscriptions. To an address without any nothing is sent; the answer is the same. */
export const mailSubscriptions = defineAct({
  name: 'disclosure.mail_subscriptions',
  summary: { zh: '把订阅清单发到邮箱', en: 'mail me my subscriptions' },
  input: mailSubscriptionsInput,
  load: async ({ tx, cipher }, { email }) => {
    const addressIndex = addressIndexOf(cipher, email);
    const rows = await subscriptionsOfAddress(tx, addressIndex);
    return { addressIndex, rows: rows.filter(({ confirmed_at: at }) => at !== null) };
  },
  subject: () => ({}),
  act: async (ctx, { addressIndex, rows }, { email, language }) => {
    const asked = { asked: true } as const;
    if (rows.length === 0 || (await askedTooOften(ctx, addressIndex))) return asked;
    const subscriptions = [];
    for (const row of rows) {
      const what = await describeWish(ctx.tx, row.wish, language, ctx.today);
      subscriptions.push({ what, token: tokenOf(ctx.cipher, row) });
    }
    const { name: site } = await siteOf(ctx.tx);
    await putMail(ctx, 'disclosure.subscription_list', {
      to: email,
      ...listMail(language, { site, subscriptions }),
    });
    return asked;
  },
});
