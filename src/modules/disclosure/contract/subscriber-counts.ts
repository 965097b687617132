import { z } from 'zod';
import { idSchema } from './fields.ts';

export const countSubscribersInput = z.object({ agencyId: idSchema });

/** What readers name when they subscribe; one subscription may name several. */
export const wishKindSchema = z.enum(['agency', 'column', 'topic', 'kind', 'search']);

/** Readers, not subscriptions; null: fewer than five, so that nobody can be guessed. */
const readers = z.number().nullable();

const subscriberCountsSchema = z.object({
  subscribers: readers,
  /** By what the subscriptions name, without those that nobody named. */
  wishes: z.array(z.object({ wish: wishKindSchema, subscribers: readers })),
  /** By column, in the order of the site, without those nobody subscribed to. */
  columns: z.array(
    z.object({
      columnId: z.string(),
      name: z.object({ zh: z.string(), en: z.string() }),
      subscribers: readers,
    }),
  ),
});
export type SubscriberCounts = z.infer<typeof subscriberCountsSchema>;

export const subscriberAccountSchema = z.object({
  /** Of subscriptions that name the agency or a column of its own. */
  agency: subscriberCountsSchema,
  /** Of those that name no agency; null unless the agency runs the portal. */
  portal: subscriberCountsSchema.nullable(),
});
export type SubscriberAccount = z.infer<typeof subscriberAccountSchema>;
