import { z } from 'zod';
import { SAY } from './messages.ts';
import { reportFormatSchema } from './report.ts';
import { bothLanguagesSchema, dateSchema, idSchema, yearSchema } from './terms.ts';

/** With a year, only what was issued or repealed by its end: the rest is of a later report. */
export const proposedInput = z.object({ agencyId: idSchema, year: yearSchema.optional() });
export const proposedSchema = z.object({
  /** Published rules and normative documents that the register lacks. */
  enter: z.array(
    z.object({
      documentId: z.string(),
      kind: z.enum(['rules', 'normative_docs']),
      kindLabel: bothLanguagesSchema,
      title: z.string(),
      documentNumber: z.string().nullable(),
      issuedOn: z.string(),
      /** Why it cannot be entered as it is; null when it can. */
      problem: bothLanguagesSchema.nullable(),
    }),
  ),
  /** Entries whose document was repealed since. */
  repeal: z.array(
    z.object({
      documentId: z.string(),
      entryId: z.string(),
      title: z.string(),
      documentNumber: z.string().nullable(),
      repealedOn: z.string(),
      basis: z.string(),
    }),
  ),
});
export type Proposed = z.infer<typeof proposedSchema>;
export const enterProposedInput = z.object({
  agencyId: idSchema,
  /** Document ids to enter, and to repeal. */
  enter: z.array(idSchema).max(500).default([]),
  repeal: z.array(idSchema).max(500).default([]),
});
export const enteredProposedSchema = z.object({ entered: z.number(), repealed: z.number() });

/** Tables of a period as a file; a whole quarter or year is named so. */
export const periodFileInput = z
  .object({
    agencyId: idSchema,
    from: dateSchema,
    to: dateSchema,
    format: reportFormatSchema.extract(['xlsx', 'html', 'json']),
  })
  .refine(({ from, to }) => from <= to, { path: ['from'], message: SAY.periodReversed });
