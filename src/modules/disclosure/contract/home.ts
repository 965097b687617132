import { z } from 'zod';
import { kindSchema } from './terms.ts';
import { idSchema } from './fields.ts';
import { releasedItemSchema } from './public.ts';

export const newestInput = z.object({
  agencyId: idSchema.optional(),
  perKind: z.coerce.number().int().min(1).max(20).default(5),
});
export const newestSchema = z.object({
  latest: z.array(releasedItemSchema),
  byKind: z.array(z.object({ kind: kindSchema, items: z.array(releasedItemSchema) })),
});
export type Newest = z.infer<typeof newestSchema>;

export const publicCountsInput = z.object({
  agencyId: idSchema.optional(),
  year: z.coerce.number().int().min(1949).max(2200).optional(),
});
export const publicCountsSchema = z.object({
  year: z.number(),
  /** Documents readable now. */
  total: z.number(),
  /** Of these, released in the year, and by month (twelve numbers). */
  publishedInYear: z.number(),
  byMonth: z.array(z.number()),
  /** Rules and normative documents in force today. */
  normativeInForce: z.number(),
  /** Documents by column with the newest release, for the catalogue. */
  columns: z.array(z.object({ columnId: z.string(), count: z.number(), lastReleasedOn: z.string() })),
});
export type PublicCounts = z.infer<typeof publicCountsSchema>;
export const publicFileInput = z.object({ fileId: idSchema });
