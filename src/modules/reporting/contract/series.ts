import { z } from 'zod';
import { bothLanguagesSchema, yearSchema } from './terms.ts';

/** Published reports of one agency over the years; `agency` is a code or an id. */
export const seriesInput = z.object({
  agency: z.string().min(1).max(64),
  language: z.enum(['zh', 'en']).default('zh'),
});
const pointSchema = z.object({
  year: z.number(),
  format: z.enum(['2021', '2019', 'pre2019']),
  source: z.enum(['compiled', 'received']),
  version: z.number(),
  publishedOn: z.string().nullable(),
});
export const seriesSchema = z.object({
  agencyCode: z.string(),
  agencyName: z.string(),
  points: z.array(pointSchema),
  /** Values in the order of `points`; null where the form of that year does not count the measure. */
  measures: z.array(
    z.object({ id: z.string(), name: bothLanguagesSchema, values: z.array(z.number().nullable()) }),
  ),
  charts: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      svg: z.string(),
      width: z.number(),
      height: z.number(),
      /** The chart as a table: a head, then a row for each category. */
      rows: z.array(z.array(z.string())),
      /** The chart told in one line. */
      words: z.string(),
    }),
  ),
});
export type Series = z.infer<typeof seriesSchema>;

/** Every figure of every published report; of one year or agency when asked for. */
export const openDataInput = z.object({
  agency: z.string().min(1).max(64).optional(),
  year: yearSchema.optional(),
  format: z.enum(['csv', 'json']),
});
export const dictionaryInput = z.object({ format: z.enum(['csv', 'json']) });
