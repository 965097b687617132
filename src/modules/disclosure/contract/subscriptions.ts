import { z } from 'zod';
import { idSchema, say } from './fields.ts';
import { kindSchema, topicSchema } from './terms.ts';

/** What a reader wants to hear of: a column, a topic, an agency, a search, or several of them at once. */
const wishFields = {
  q: z.string().trim().max(100, say('检索词不超过 100 个字', 'At most 100 characters')).optional(),
  agencyId: idSchema.optional(),
  columnId: idSchema.optional(),
  kind: kindSchema.optional(),
  topic: topicSchema.optional(),
};
export const subscriptionWishSchema = z
  .object(wishFields)
  .refine((wish) => Object.values(wish).some((value) => value !== undefined && value !== ''), {
    message: say('请先选择要订阅的栏目或检索条件', 'Choose a column or a search to subscribe to'),
  });
export type SubscriptionWish = z.infer<typeof subscriptionWishSchema>;

export const frequencySchema = z.enum(['at_once', 'daily', 'weekly'], {
  error: say('请选择发送频率', 'Choose how often'),
});
export type SubscriptionFrequency = z.infer<typeof frequencySchema>;

const emailSchema = z
  .string()
  .trim()
  .max(254)
  .pipe(
    z.email(say('请填写正确的电子邮箱地址，如 name@example.com', 'An e-mail address like name@example.com')),
  );
const languageSchema = z.enum(['zh', 'en']).default('zh');

export const subscribeInput = z.object({
  email: emailSchema,
  wish: subscriptionWishSchema,
  frequency: frequencySchema,
  language: languageSchema,
});
/** The same answer whatever is known of the address. */
export const subscribedSchema = z.object({ asked: z.literal(true) });

/** From a mail: the subscription and what proves that the mail was read. */
export const subscriptionTokenInput = z.object({ token: z.string().min(10).max(200) });
export const changeSubscriptionInput = subscriptionTokenInput.extend({ frequency: frequencySchema });
export const unsubscribeInput = subscriptionTokenInput.extend({
  /** All subscriptions of the same address. */
  all: z.stringbool().or(z.boolean()).default(false),
});
export const describeWishInput = z.object({ wish: subscriptionWishSchema, language: languageSchema });
export const mailSubscriptionsInput = z.object({ email: emailSchema, language: languageSchema });

export const subscriptionSchema = z.object({
  /** What it is about, in the words of readers. */
  subject: z.string(),
  frequency: frequencySchema,
  isConfirmed: z.boolean(),
  /** How many other confirmed subscriptions the same address has. */
  others: z.number(),
});
export type Subscription = z.infer<typeof subscriptionSchema>;
