import { z } from 'zod';
import { cellMemberSchema } from './cells.ts';
import { SAY, tooLong } from './messages.ts';
import { reportFormatSchema } from './report.ts';
import {
  bothLanguagesSchema,
  dateSchema,
  findingSchema,
  idSchema,
  neededText,
  periodSchema,
  yearSchema,
} from './terms.ts';

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
const key = { agencyId: idSchema, year: yearSchema };
const version = z.coerce.number().int().min(1).max(99);

export const PART_IDS = [
  'proactive_disclosure',
  'disclosure_on_request',
  'information_management',
  'platform_building',
  'supervision',
  'problems',
  'other',
] as const;
export const partIdSchema = z.enum(PART_IDS);
export type PartId = z.infer<typeof partIdSchema>;

/**
 * Text as stored: paragraphs separated by line feeds, figures bound as `[[key]]` with a key of the catalogue, e.g.
 * `新收申请[[t3.new_received.total]]件`.
 */
export const boundTextSchema = z.string().trim().max(20_000, tooLong(20_000));

export const stageSchema = z.enum(['draft', 'checked', 'approved', 'published']);
export type CompilationStage = z.infer<typeof stageSchema>;

// ---- figures ------------------------------------------------------------------------------------------------------

/** A figure that text may be bound to. */
export const figureSchema = z.object({
  /** Cell id (`t3.granted.total`) or name (`releases.total`, `previous.t3.granted.total`, `trend.…`). */
  key: z.string(),
  label: bothLanguagesSchema,
  /** Heading of the picker. */
  group: z.enum([
    'table2',
    'table3',
    'table4',
    'disclosure',
    'requests',
    'outcomes',
    'fee',
    'platforms',
    'previous',
  ]),
  value: z.number(),
  /** As it reads in the text, e.g. `42.9%`, `比上年减少3件`. */
  text: z.string(),
  source: z.enum(['cell', 'records', 'previous']),
  /** Cells it is or adds up; empty for figures of the records. */
  cells: z.array(z.string()),
  /** How many cases or documents stand behind it; open them by `getFigure`. */
  members: z.number(),
});
export type FigureView = z.infer<typeof figureSchema>;

export const versionInput = z.object({ ...key, version: version.optional() });
export const figuresSchema = z.object({ figures: z.array(figureSchema) });
export type Figures = z.infer<typeof figuresSchema>;

export const figureInput = versionInput.extend({ key: z.string().min(1).max(120) });
const documentMemberSchema = z.object({
  type: z.literal('document'),
  id: z.string(),
  title: z.string(),
  documentNumber: z.string().nullable(),
  releasedOn: z.string(),
});
export const figureMemberSchema = z.union([cellMemberSchema, documentMemberSchema]);
export type FigureMember = z.infer<typeof figureMemberSchema>;
export const figureDetailSchema = figureSchema.extend({
  /** How it is counted, in plain words. */
  definition: bothLanguagesSchema,
  behind: z.array(figureMemberSchema),
});
export type FigureDetail = z.infer<typeof figureDetailSchema>;

// ---- the compilation as the guided path shows it -------------------------------------------------------------------

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

// ---- writing -------------------------------------------------------------------------------------------------------

/** Saves one part; null goes back to the system's draft. Refused with `part_changed` when `basedOn` is not the newest. */
export const savePartInput = z.object({
  ...key,
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
  ...key,
  parts: z.partialRecord(partIdSchema, boundTextSchema),
});
export const checkedTextSchema = z.object({
  resolved: z.partialRecord(partIdSchema, z.string()),
  /** Tokens that no figure answers to. */
  unknown: z.array(z.object({ part: partIdSchema, key: z.string() })),
  findings: z.array(compilationFindingSchema),
});
export type CheckedText = z.infer<typeof checkedTextSchema>;

// ---- comparison and charts -----------------------------------------------------------------------------------------

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
  ...key,
  charts: z.array(
    z.object({
      id: chartIdSchema,
      shown: z.boolean(),
      /** Blank: the default title. */
      title: z.string().trim().max(60, tooLong(60)).default(''),
    }),
  ),
});

// ---- freeze, sign-off, versions ------------------------------------------------------------------------------------

const opinion = z.string().trim().max(500, tooLong(500)).default('');
const reason = neededText(500, SAY.reason);
export const compilationInput = z.object(key);
export const reasonedActInput = z.object({ ...key, reason });
export const signOffInput = z.object({ ...key, opinion });
export const publishInput = z.object({
  ...key,
  /** Day of publication, today without it; later days are refused. */
  on: dateSchema.optional(),
});
/** What the acts of the path answer: where the report stands now. */
export const actedSchema = z.object({
  agencyId: z.string(),
  year: z.number(),
  version: z.number(),
  stage: stageSchema,
  publishedOn: z.string().nullable(),
  path: z.string().nullable(),
});
export type Acted = z.infer<typeof actedSchema>;

/** Whether a published version can be made again from what was frozen. */
export const reproductionSchema = z.object({
  version: z.number(),
  ok: z.boolean(),
  files: z.array(
    z.object({
      format: reportFormatSchema,
      kept: z.string(),
      made: z.string(),
      identical: z.boolean(),
    }),
  ),
});
export type Reproduction = z.infer<typeof reproductionSchema>;

// ---- table 2: documents proposed for the register ------------------------------------------------------------------

export const proposedInput = z.object({ agencyId: idSchema });
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

// ---- settings of an agency ----------------------------------------------------------------------------------------

export const reportSettingsSchema = z.object({
  /** Whoever wrote last may not check. */
  separateChecker: z.boolean(),
});
export type ReportSettings = z.infer<typeof reportSettingsSchema>;
export const reportSettingsInput = z.object({ agencyId: idSchema });
export const changeReportSettingsInput = reportSettingsSchema.extend({ agencyId: idSchema, reason });

// ---- statistics of any period --------------------------------------------------------------------------------------

/** Tables of a period as a file; a whole quarter or year is named so. */
export const periodFileInput = z
  .object({
    agencyId: idSchema,
    from: dateSchema,
    to: dateSchema,
    format: reportFormatSchema.extract(['xlsx', 'html', 'json']),
  })
  .refine(({ from, to }) => from <= to, { path: ['from'], message: SAY.periodReversed });
