import { z } from 'zod';
import { SAY } from './messages.ts';
import {
  bothLanguagesSchema,
  calendarDateSchema,
  idSchema,
  onSchema,
  optionalText,
  reasonSchema,
  requiredText,
} from './fields.ts';
import { remedyResultSchema, remedyTrackSchema } from './terms.ts';

/** Reconsideration or a suit against the handling of a request; counted in table 4. */
export const recordRemedyInput = z.object({
  id: idSchema,
  on: onSchema,
  track: remedyTrackSchema,
  organ: requiredText(200, SAY.organ),
  caseNumber: optionalText(100),
  note: optionalText(1000),
});

export const decideRemedyInput = z.object({
  id: idSchema,
  remedyId: idSchema,
  on: onSchema,
  result: remedyResultSchema,
  /** For example revoked, ordered to perform, withdrawn. */
  detail: optionalText(500),
});

/** Corrects what was recorded of a remedy; what is not given stays. `takeBack` takes it out of the table altogether. */
export const correctRemedyInput = z.object({
  id: idSchema,
  remedyId: idSchema,
  reason: reasonSchema,
  track: remedyTrackSchema.optional(),
  filedOn: onSchema,
  decidedOn: onSchema,
  result: remedyResultSchema.optional(),
  takeBack: z.boolean().optional(),
});

export const remedyViewSchema = z.object({
  id: z.string(),
  track: remedyTrackSchema,
  trackLabel: bothLanguagesSchema,
  organ: z.string(),
  caseNumber: z.string().nullable(),
  filedOn: z.string(),
  decidedOn: z.string().nullable(),
  result: remedyResultSchema.nullable(),
  resultLabel: bothLanguagesSchema.nullable(),
  detail: z.string().nullable(),
});
export type RemedyView = z.infer<typeof remedyViewSchema>;

export const remedyPeriodSchema = z.object({ from: calendarDateSchema, to: calendarDateSchema });
