import { z } from 'zod';
import { both, idSchema } from './fields.ts';

// Axes of the catalogue: what stands under each topic, form, agency, audience, year.

export const axisSchema = z.enum(['topic', 'genre', 'kind', 'agency', 'audience', 'year']);
export type CatalogueAxis = z.infer<typeof axisSchema>;
export const axisCountsInput = z.object({ agencyId: idSchema.optional() });
export const axisCountsSchema = z.object({
  axes: z.array(
    z.object({
      axis: axisSchema,
      values: z.array(
        z.object({
          /** The value of the list's filter of that name. */
          value: z.string(),
          label: both,
          count: z.number(),
          lastReleasedOn: z.string(),
        }),
      ),
      /** Documents that say nothing on this axis. */
      without: z.number(),
    }),
  ),
  total: z.number(),
});
export type AxisCounts = z.infer<typeof axisCountsSchema>;
