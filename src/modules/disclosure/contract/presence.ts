import { z } from 'zod';
import { idSchema } from './fields.ts';

/** A sign of life from an open window; sent again every quarter of a minute. */
export const markPresenceInput = z.object({
  id: idSchema,
  /** `left`: the window closes or the document is put away. */
  doing: z.enum(['editing', 'reading', 'left']),
});

/** Who else has the document open, those who edit first. The one who asks is not among them. */
export const presenceSchema = z.object({
  others: z.array(
    z.object({
      personId: z.string(),
      name: z.string(),
      doing: z.enum(['editing', 'reading']),
      /** Since when without a break. */
      since: z.string(),
    }),
  ),
});
export type Presence = z.infer<typeof presenceSchema>;
export type PresentPerson = Presence['others'][number];
