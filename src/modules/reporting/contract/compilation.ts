import { z } from 'zod';
import { figureSchema } from './report-figures.ts';
import { boundTextSchema, partIdSchema, reportKey, stageSchema } from './report-terms.ts';
import { bothLanguagesSchema, findingSchema, periodSchema } from './terms.ts';

/**
 * The guided compilation of an annual report. One version of a year's report is compiled at a time:
 * draft → (figures frozen) → checked → approved → published; a correction opens the next version.
 *
 * Below `/reports/:agencyId/:year` (all answer for the newest version unless `?version=` is given):
 * GET `/compilation` compilationSchema · GET `/figures` figuresSchema · GET `/figures/:key` figureDetailSchema ·
 * PUT `/parts/:part` savedPartSchema · POST `/text-check` checkedTextSchema · GET `/comparison` comparisonSchema ·
 * GET and PUT `/charts` chartsSchema · POST `/freeze`, `/unfreeze`, `/check`, `/approve`, `/return`, `/publish`,
 * `/correct` actedSchema · GET `/reproduction` reproductionSchema · GET `/file/:format` (preview: html).
 * GET and PUT `/reports/settings` reportSettingsSchema ·
 * GET `/register/proposed` proposedSchema, POST the same enteredProposedSchema · GET `/reports/statistics/:format`.
 */

const placeSchema = z.object({
  part: partIdSchema,
  /** Offsets in the stored text (tokens counted as written); the end is exclusive. */
  start: z.number(),
  end: z.number(),
});
export const compilationFindingSchema = findingSchema.extend({
  /** Where in the stored text it stands; null for tables, the form, and what is missing. */
  at: placeSchema.nullable(),
  /** Stops the report from being checked and published. */
  blocks: z.boolean(),
});
export type CompilationFinding = z.infer<typeof compilationFindingSchema>;

export const partSchema = z.object({
  id: partIdSchema,
  label: bothLanguagesSchema,
  /** Text in force: as saved, or as drafted from the records. */
  text: z.string(),
  /** The same with its figures filled in. */
  resolved: z.string(),
  /** What the system drafts from the records now. */
  draft: z.string(),
  draftResolved: z.string(),
  /** Whether the office saved its own text. */
  saved: z.boolean(),
  /** Grows with every save; 0 before the first. Give it back as `basedOn`. */
  revision: z.number(),
  savedAt: z.string().nullable(),
  savedByName: z.string().nullable(),
});
export type CompilationPart = z.infer<typeof partSchema>;

export const signOffSchema = z.object({
  by: z.string(),
  name: z.string(),
  /** Instant, ISO. */
  at: z.string(),
  opinion: z.string().nullable(),
});
export type SignOff = z.infer<typeof signOffSchema>;

export const compilationActSchema = z.enum([
  'edit',
  'freeze',
  'unfreeze',
  'check',
  'approve',
  'return',
  'publish',
  'correct',
]);
export type CompilationAct = z.infer<typeof compilationActSchema>;

export const movedFigureSchema = z.object({
  key: z.string(),
  label: z.string(),
  before: z.string(),
  after: z.string(),
  /** `members`: the same number of other cases; `sum`, `own`: the tables now come from the sum, or the own records. */
  cause: z.enum(['records', 'members', 'sum', 'own']),
});

export const reportVersionSchema = z.object({
  version: z.number(),
  stage: stageSchema,
  publishedOn: z.string().nullable(),
  /** Why it was made; null for the first. */
  reason: z.string().nullable(),
  /** Public page, once published. */
  path: z.string().nullable(),
  /** The published version that took its place. */
  replacedBy: z.number().nullable(),
});

export const compilationSchema = z.object({
  agencyId: z.string(),
  agencyName: z.string(),
  year: z.number(),
  version: z.number(),
  title: z.string(),
  stage: stageSchema,
  /** The year is not over: it can be written, not signed. */
  running: z.boolean(),
  period: periodSchema,
  dueOn: z.string(),
  publishedOn: z.string().nullable(),
  /** Why this version corrects the one before; null for the first. */
  reason: z.string().nullable(),
  frozen: z
    .object({
      at: z.string(),
      byName: z.string(),
      /** What the records say differently since. */
      moved: z.array(movedFigureSchema),
    })
    .nullable(),
  parts: z.array(partSchema),
  /** Figures the texts and drafts are bound to, by key. */
  figures: z.record(z.string(), figureSchema),
  findings: z.array(compilationFindingSchema),
  signOffs: z.object({
    checked: signOffSchema.nullable(),
    approved: signOffSchema.nullable(),
    published: signOffSchema.nullable(),
  }),
  /** Every act on this version, oldest first. */
  history: z.array(
    z.object({
      act: z.enum(['opened', 'frozen', 'unfrozen', 'checked', 'approved', 'returned', 'published']),
      at: z.string(),
      name: z.string(),
      /** Opinion or reason. */
      words: z.string().nullable(),
    }),
  ),
  /** What may be done now by this person; `why` says why not, or what it costs. */
  acts: z.array(
    z.object({ act: compilationActSchema, allowed: z.boolean(), why: bothLanguagesSchema.nullable() }),
  ),
  versions: z.array(reportVersionSchema),
  /** Last year's figures: as published here, or from an imported report. */
  previous: z.object({ year: z.number(), source: z.enum(['published', 'imported']) }).nullable(),
});
export type Compilation = z.infer<typeof compilationSchema>;

/** Saves one part; null goes back to the system's draft. Refused with `part_changed` when `basedOn` is not the newest. */
export const savePartInput = z.object({
  ...reportKey,
  part: partIdSchema,
  text: boundTextSchema.nullable(),
  basedOn: z.number().int().min(0),
  /** A checked or approved report is opened again by the edit; without it the edit is refused. */
  reopen: z.boolean().default(false),
});
export type SavePartInput = z.input<typeof savePartInput>;
export const savedPartSchema = partSchema.extend({ stage: stageSchema });
export type SavedPart = z.infer<typeof savedPartSchema>;

/** Findings of the whole report with parts as being written, nothing stored. */
export const checkTextInput = z.object({
  ...reportKey,
  parts: z.partialRecord(partIdSchema, boundTextSchema),
});
export const checkedTextSchema = z.object({
  resolved: z.partialRecord(partIdSchema, z.string()),
  /** Tokens that no figure answers to. */
  unknown: z.array(z.object({ part: partIdSchema, key: z.string() })),
  findings: z.array(compilationFindingSchema),
});
export type CheckedText = z.infer<typeof checkedTextSchema>;
