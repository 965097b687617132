import { z } from 'zod';
import { SAY } from './messages.ts';
import { bothLanguagesSchema, dateSchema, idSchema } from './terms.ts';

export const syncRegisterInput = z.object({ agencyId: idSchema });
export const syncedRegisterSchema = z.object({
  entered: z.number(),
  repealed: z.number(),
  restored: z.number(),
});
export const setRegisterSyncInput = z.object({
  agencyId: idSchema,
  automatic: z.union([z.boolean(), z.stringbool()]),
});
export const registerSyncSchema = z.object({ automatic: z.boolean() });

/** Figures of what was published in a period, each opening its documents. */
export const disclosureStatisticsInput = z
  .object({ agencyId: idSchema, from: dateSchema, to: dateSchema })
  .refine(({ from, to }) => from <= to, { path: ['from'], message: SAY.periodReversed });
const statisticSchema = z.object({
  key: z.string(),
  label: bothLanguagesSchema,
  value: z.number(),
  /** As it reads: a share with its sign. */
  text: z.string(),
  /** How many documents stand behind it; open them by `getStatistic`. */
  members: z.number(),
});
export type Statistic = z.infer<typeof statisticSchema>;
export const disclosureStatisticsSchema = z.object({
  from: z.string(),
  to: z.string(),
  groups: z.array(
    z.object({ id: z.string(), label: bothLanguagesSchema, figures: z.array(statisticSchema) }),
  ),
  /** Whether the register of table 2 follows the documents by itself, and what it does not yet say. */
  register: z.object({
    automatic: z.boolean(),
    enter: z.number(),
    repeal: z.number(),
    /** Ends on the register that fall away: validity prolonged, a repeal taken back as wrong. */
    restore: z.number(),
    mayChange: z.boolean(),
  }),
});
export type DisclosureStatistics = z.infer<typeof disclosureStatisticsSchema>;
export const exportDisclosureStatisticsInput = z.object({
  agencyId: idSchema,
  from: dateSchema,
  to: dateSchema,
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
});
export const statisticInput = z.object({
  agencyId: idSchema,
  from: dateSchema,
  to: dateSchema,
  key: z.string().min(1).max(120),
});
export const statisticDetailSchema = statisticSchema.extend({
  definition: bothLanguagesSchema.nullable(),
  documents: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      documentNumber: z.string().nullable(),
      releasedOn: z.string(),
    }),
  ),
});
export type StatisticDetail = z.infer<typeof statisticDetailSchema>;
