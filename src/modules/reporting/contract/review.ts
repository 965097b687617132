import { z } from 'zod';
import { SAY_COLLECTING } from './collection-messages.ts';
import { markedFindingSchema, markedReportSchema } from './marked-report.ts';
import { tooLong } from './messages.ts';
import { bothLanguagesSchema, findingSchema, idSchema, optionalText } from './terms.ts';
import { flagSchema, jsonOr, reportUploadSchema } from './uploads.ts';

/*
 * Reports that an office received, as the review desk reads and judges them. Below `/api/v1`:
 * GET `/received-reports?agencyId=…` receivedListSchema · POST `/received-reports` (form with file) uploadedSchema ·
 * GET `/received-reports/export?agencyId=…` (xlsx) · POST `/received-reports/recheck` recheckedSchema ·
 * GET `/received-reports/:id` receivedReportSchema · POST `/received-reports/:id/judgements` judgedSchema ·
 * GET `/received-reports/:id/file` (as received).
 */
const severitySchema = findingSchema.shape.severity;

/** A reporting year of any format that is read, not only of those that are compiled. */
export const anyYearSchema = z.coerce
  .number(SAY_COLLECTING.year)
  .int(SAY_COLLECTING.year)
  .min(2008, SAY_COLLECTING.year)
  .max(2100, SAY_COLLECTING.year);

/** How a report came: uploaded for review, submitted in a collection as a file, as figures, imported in bulk. */
export const receivedSourceSchema = z.enum(['upload', 'submission', 'form', 'import']);
export type ReceivedSource = z.infer<typeof receivedSourceSchema>;
/** `clean`: no error or warning; `open`: some not judged yet; `judged`: all errors and warnings judged. */
export const reviewStateSchema = z.enum(['clean', 'open', 'judged']);
export type ReviewState = z.infer<typeof reviewStateSchema>;

/**
 * Keeps a report and checks it. Agency and year are read from the file; give them when it does not say (or to set them
 * right). A newer copy of the same agency and year replaces the one before; judgements stay.
 */
export const uploadReportInput = z.object({
  /** The office that keeps it. */
  agencyId: idSchema,
  file: reportUploadSchema,
  aboutAgencyId: idSchema.optional(),
  agencyName: optionalText(120),
  year: anyYearSchema.optional(),
  /** `import`: one of many reports of earlier years. */
  source: receivedSourceSchema.extract(['upload', 'import']).default('upload'),
});
export type UploadReportInput = z.input<typeof uploadReportInput>;

export const listReceivedInput = z.object({
  agencyId: idSchema,
  year: anyYearSchema.optional(),
  state: reviewStateSchema.optional(),
  /** Reports with at least one finding of this severity. */
  severity: severitySchema.optional(),
  /** Reports with a finding of this code. */
  code: z.string().max(40).optional(),
  source: receivedSourceSchema.optional(),
  aboutAgencyId: idSchema.optional(),
  /** Words of the agency's name. */
  q: optionalText(60),
  /** Also copies that a newer one has replaced. */
  replaced: flagSchema.optional(),
});
export type ListReceivedInput = z.input<typeof listReceivedInput>;

export const receivedRowSchema = z.object({
  id: z.string(),
  /** The office that keeps it. */
  agencyId: z.string(),
  aboutAgencyId: z.string().nullable(),
  agencyName: z.string(),
  year: z.number(),
  format: z.enum(['2021', '2019', 'pre2019']),
  source: receivedSourceSchema,
  fileName: z.string().nullable(),
  publishedOn: z.string().nullable(),
  receivedAt: z.string(),
  checkedAt: z.string(),
  errors: z.number(),
  warnings: z.number(),
  infos: z.number(),
  /** Errors, and warnings, that nobody has judged yet. */
  openErrors: z.number(),
  openWarnings: z.number(),
  confirmed: z.number(),
  dismissed: z.number(),
  unreadable: z.number(),
  state: reviewStateSchema,
  /** A newer copy has taken its place. */
  replaced: z.boolean(),
  /** Highest share (0–1) of text also found in another report, when there is one. */
  similarity: z.number().nullable(),
});
export type ReceivedRow = z.infer<typeof receivedRowSchema>;
export const receivedListSchema = z.object({
  agencyId: z.string(),
  years: z.array(z.number()),
  reports: z.array(receivedRowSchema),
  /** How often each code was found among the reports listed, most frequent first. */
  codes: z.array(
    z.object({
      code: z.string(),
      label: bothLanguagesSchema,
      severity: severitySchema,
      count: z.number(),
    }),
  ),
  mayUpload: z.boolean(),
  mayJudge: z.boolean(),
});
export type ReceivedList = z.infer<typeof receivedListSchema>;

/** What a person says of a finding; `open` takes a judgement back. */
export const verdictSchema = z.enum(['confirmed', 'dismissed', 'open']);
export const judgementSchema = z.object({
  verdict: verdictSchema.exclude(['open']),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
});
export type Judgement = z.infer<typeof judgementSchema>;
export const judgedFindingSchema = markedFindingSchema.extend({ judgement: judgementSchema.nullable() });
export type JudgedFinding = z.infer<typeof judgedFindingSchema>;

const passageSchema = z.object({ section: z.string(), line: z.number(), text: z.string() });
/** Passages that two reports share, side by side. */
export const similarReportSchema = z.object({
  /** Null when the other one is not kept as a received report. */
  id: z.string().nullable(),
  agencyName: z.string(),
  year: z.number(),
  /** Share of this report's own text that the other has too, 0–1. */
  score: z.number(),
  passages: z.array(z.object({ here: passageSchema, there: passageSchema })),
});
export type SimilarReport = z.infer<typeof similarReportSchema>;

export const receivedInput = z.object({ id: idSchema });
export const receivedReportSchema = receivedRowSchema.extend({
  marked: markedReportSchema,
  findings: z.array(judgedFindingSchema),
  cells: z.record(z.string(), z.number().nullable()),
  unreadableCells: z.array(z.object({ cell: z.string(), label: z.string(), reason: z.string() })),
  /** Last year's report of the same agency, when one is kept: its figures stand beside. */
  previous: z
    .object({
      id: z.string().nullable(),
      year: z.number(),
      format: z.enum(['2021', '2019', 'pre2019']),
      cells: z.record(z.string(), z.number().nullable()),
    })
    .nullable(),
  similar: z.array(similarReportSchema),
  /** All copies of this agency and year, newest first. */
  copies: z.array(
    z.object({
      id: z.string(),
      fileName: z.string().nullable(),
      receivedAt: z.string(),
      replaced: z.boolean(),
    }),
  ),
  collectionId: z.string().nullable(),
  memberId: z.string().nullable(),
  mayJudge: z.boolean(),
});
export type ReceivedReportView = z.infer<typeof receivedReportSchema>;

/** Judges findings of a report. What a dismissal rests on must be said; judgements survive re-checks and newer copies. */
export const judgeFindingsInput = z.object({
  id: idSchema,
  judgements: jsonOr(
    z
      .array(
        z
          .object({
            findingKey: z.string().min(1).max(2000),
            verdict: verdictSchema,
            reason: z.string().trim().max(1000, tooLong(1000)).default(''),
          })
          .refine(({ verdict, reason }) => verdict !== 'dismissed' || reason.length > 0, {
            path: ['reason'],
            message: SAY_COLLECTING.verdictReason,
          }),
      )
      .min(1)
      .max(500),
  ),
});
export type JudgeFindingsInput = z.input<typeof judgeFindingsInput>;

export const judgedSchema = receivedRowSchema.extend({ findings: z.array(judgedFindingSchema) });
export type Judged = z.infer<typeof judgedSchema>;

/** Checks one report, or all of an office's year, again with today's checks; judgements stay. */
export const recheckInput = z.object({ agencyId: idSchema, year: anyYearSchema, id: idSchema.optional() });
export const recheckedSchema = z.object({
  checked: z.number(),
  /** Reports whose findings are not the same as before. */
  changed: z.array(
    z.object({ id: z.string(), agencyName: z.string(), appeared: z.number(), vanished: z.number() }),
  ),
});
export type Rechecked = z.infer<typeof recheckedSchema>;

/** What keeping a report answers. */
export const uploadedSchema = receivedRowSchema.extend({ replacedId: z.string().nullable() });
export type Uploaded = z.infer<typeof uploadedSchema>;
