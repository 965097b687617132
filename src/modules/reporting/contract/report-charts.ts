import { z } from 'zod';
import { tooLong } from './messages.ts';
import { reportKey } from './report-terms.ts';
import { findingSchema } from './terms.ts';

export const comparisonSchema = z.object({
  year: z.number(),
  previous: z.object({ year: z.number(), source: z.enum(['published', 'imported']) }).nullable(),
  rows: z.array(
    z.object({
      cell: z.string(),
      label: z.string(),
      value: z.number(),
      previous: z.number().nullable(),
      change: z.number().nullable(),
      /** In percent of last year; null from zero. */
      percent: z.number().nullable(),
      /** Findings of the comparison on this cell: it wants an explanation. */
      findings: z.array(findingSchema),
    }),
  ),
});
export type Comparison = z.infer<typeof comparisonSchema>;

export const chartIdSchema = z.enum(['applicants', 'outcomes', 'years', 'months']);
export type ChartId = z.infer<typeof chartIdSchema>;
export const chartsSchema = z.object({
  charts: z.array(
    z.object({
      id: chartIdSchema,
      title: z.string(),
      defaultTitle: z.string(),
      /** Stands in the report. */
      shown: z.boolean(),
      /** False when there is nothing to draw. */
      drawable: z.boolean(),
      /** `<svg>` as in the report; empty when there is nothing to draw. */
      svg: z.string(),
      /** The same in words. */
      alt: z.string(),
    }),
  ),
});
export type Charts = z.infer<typeof chartsSchema>;
export const setChartsInput = z.object({
  ...reportKey,
  charts: z.array(
    z.object({
      id: chartIdSchema,
      shown: z.boolean(),
      /** Blank: the default title. */
      title: z.string().trim().max(60, tooLong(60)).default(''),
    }),
  ),
});
