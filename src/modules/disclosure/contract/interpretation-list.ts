import { z } from 'zod';
import { idSchema, pageFields } from './fields.ts';
import { interpretationFormSchema, interpretingSchema } from './interpretation.ts';
import { kindSchema } from './terms.ts';

/**
 * Where the interpretation of a document stands. `overdue`, `owed`: planned and not there yet, past its day or not;
 * `waiting`: approved, appears with the document; `stranded`: its document will not be published, someone decides what
 * becomes of it; `done`: published.
 */
export const interpretationDutyStateSchema = z.enum(['overdue', 'stranded', 'owed', 'waiting', 'done']);
export type InterpretationDutyState = z.infer<typeof interpretationDutyStateSchema>;

export const listInterpretationsInput = z.object({
  agencyId: idSchema,
  state: interpretationDutyStateSchema.optional(),
  kind: kindSchema.optional(),
  /** Part of a title, or of a document number. */
  text: z.string().trim().max(100).optional(),
  /** `urgency`: by state, then by the day it is due. */
  sort: z.enum(['urgency', 'due', 'released', 'title']).default('urgency'),
  direction: z.enum(['asc', 'desc']).default('asc'),
  ...pageFields,
});
export const exportInterpretationsInput = listInterpretationsInput
  .omit({ page: true, pageSize: true })
  .extend({ format: z.enum(['xlsx', 'csv']).default('xlsx') });

/** A document that is explained or is to be, with what explains it. */
export const interpretationRowSchema = z.object({
  documentId: z.string(),
  /** Null for another agency's document that is not published now. */
  title: z.string().nullable(),
  documentNumber: z.string().nullable(),
  kind: kindSchema,
  /** Null while it is not published. */
  releasedOn: z.string().nullable(),
  state: interpretationDutyStateSchema,
  /** Last day, by the agency’s rule or else by the plan; null where none runs. */
  dueOn: z.string().nullable(),
  /** Of the plan. */
  forms: z.array(interpretationFormSchema),
  firstInterpreter: z.string().nullable(),
  interpretations: z.array(interpretingSchema.extend({ releasedOn: z.string().nullable() })),
});
export type InterpretationRow = z.infer<typeof interpretationRowSchema>;
export const interpretationListSchema = z.object({
  items: z.array(interpretationRowSchema),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  /** Every document is in exactly one; the other filters apply. */
  byState: z.record(interpretationDutyStateSchema, z.number()),
});
export type InterpretationList = z.infer<typeof interpretationListSchema>;
