import { canonicalJson, sha256 } from '../../../../kernel/json.ts';
import { newId } from '../../../../kernel/ids.ts';
import { putMail } from '../../../../kernel/mail/outbox.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { siteOf } from '../../../platforms/index.ts';
import { subscribeInput } from '../../contract/subscriptions.ts';
import { CONFIRM_WITHIN_HOURS, MOST_SUBSCRIPTIONS } from '../../domain/subscriptions/limits.ts';
import {
  insertSubscription,
  subscriptionsOfAddress,
  updateSubscription,
  type SubscriptionRow,
} from '../../store/subscriptions/subscriptions.ts';
import { describeWish } from '../../views/subscriptions/describe-wish.ts';
import { confirmationMail } from '../../views/subscriptions/mails.ts';
import { addressContext, addressIndexOf, tokenOf } from '../../views/subscriptions/tokens.ts';
import { askedTooOften } from './asked-too-often.ts';

/**
 * Asks by mail whether the owner of the address wants a subscription; nothing else is sent before it is confirmed. The
 * answer is the same whether the address is known or not, and an address is asked a few times a day at most.
 */
export const subscribe = defineAct({
  name: 'disclosure.subscribe',
  summary: { zh: '订阅邮件', en: 'subscribe by e-mail' },
  input: subscribeInput,
  load: async ({ tx, cipher }, { email }) => {
    const addressIndex = addressIndexOf(cipher, email);
    return { addressIndex, known: await subscriptionsOfAddress(tx, addressIndex) };
  },
  subject: () => ({}),
  act: async (ctx, { addressIndex, known }, { email, wish: wished, frequency, language }) => {
    const asked = { asked: true } as const;
    const wish = Object.fromEntries(Object.entries(wished).filter(([, value]) => value)) as typeof wished;
    const wishHash = sha256(canonicalJson(wish));
    const same = known.find(({ wish_hash: hash }) => hash === wishHash);
    if (!same && known.length >= MOST_SUBSCRIPTIONS) return asked;
    if (await askedTooOften(ctx, addressIndex)) return asked;
    const confirmUntil = new Date(ctx.now.getTime() + CONFIRM_WITHIN_HOURS * 3_600_000);
    const row: SubscriptionRow = same
      ? { ...same, ...(same.confirmed_at ? {} : { frequency, language, confirm_until: confirmUntil }) }
      : await began(ctx, { addressIndex, email, wish, wishHash, frequency, language, confirmUntil });
    if (same) {
      const { frequency: often, language: tongue, confirm_until: until } = row;
      await updateSubscription(ctx.tx, row.id, { frequency: often, language: tongue, confirm_until: until });
    }
    const what = await describeWish(ctx.tx, wish, row.language, ctx.today);
    const { name: site } = await siteOf(ctx.tx);
    const mail = confirmationMail(row, { site, what, token: tokenOf(ctx.cipher, row) });
    await putMail(ctx, 'disclosure.subscription_confirmation', { to: email, ...mail });
    return asked;
  },
});

async function began(
  ctx: ActContext,
  wanted: {
    addressIndex: string;
    email: string;
    wish: SubscriptionRow['wish'];
    wishHash: string;
    frequency: SubscriptionRow['frequency'];
    language: SubscriptionRow['language'];
    confirmUntil: Date;
  },
): Promise<SubscriptionRow> {
  const id = newId(ctx.now.getTime());
  const row: SubscriptionRow = {
    id,
    address_index: wanted.addressIndex,
    sealed_address: ctx.cipher.seal(wanted.email, addressContext(id)),
    wish: wanted.wish,
    wish_hash: wanted.wishHash,
    frequency: wanted.frequency,
    language: wanted.language,
    created_at: ctx.now,
    confirm_until: wanted.confirmUntil,
    confirmed_at: null,
  };
  await insertSubscription(ctx.tx, row);
  return row;
}
