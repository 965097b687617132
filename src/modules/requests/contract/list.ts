import { z } from 'zod';
import { stripMonthSchema } from './clock.ts';
import { bothLanguagesSchema, calendarDateSchema, idSchema } from './fields.ts';
import {
  applicantTypeSchema,
  bucketSchema,
  channelSchema,
  listNameSchema,
  stageSchema,
  waitingForSchema,
} from './terms.ts';

export const listSortSchema = z.enum(['due', 'received', 'number', 'stage', 'closed']);

const blankToNothing = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = <S extends z.ZodType>(schema: S) => z.preprocess(blankToNothing, schema.optional());
const flag = z
  .preprocess(
    (value) => (value === 'true' ? true : value === 'false' || value === '' ? false : value),
    z.boolean(),
  )
  .optional();

const listFilters = {
  list: listNameSchema.default('open'),
  /** Without it: the agency of the reader's post. */
  agencyId: optional(idSchema),
  /** With the agencies below (supervising offices). */
  below: flag,
  /** Part of the number. */
  text: z.string().trim().max(60).optional(),
  stage: optional(stageSchema),
  channel: optional(channelSchema),
  applicantType: optional(applicantTypeSchema),
  divisionId: optional(idSchema),
  assigneeId: optional(idSchema),
  outcome: z.string().max(60).optional(),
  receivedFrom: optional(calendarDateSchema),
  receivedTo: optional(calendarDateSchema),
  closedFrom: optional(calendarDateSchema),
  closedTo: optional(calendarDateSchema),
  sort: listSortSchema.default('due'),
  descending: flag,
};

export const listRequestsInput = z.object({
  ...listFilters,
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
});
export type ListRequestsInput = z.input<typeof listRequestsInput>;

/** Rows that one exported sheet holds at most. */
export const MOST_EXPORTED = 20_000;

export const exportRequestsInput = z.object({
  ...listFilters,
  /** At most so many rows; a sheet that is cut says so in its first line. */
  most: optional(z.coerce.number().int().min(1).max(MOST_EXPORTED)),
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
});

/** One case in a list; the applicant's name is masked. */
export const caseRowSchema = z.object({
  id: z.string(),
  number: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  channel: channelSchema,
  applicantType: applicantTypeSchema,
  applicantName: z.string(),
  subject: z.string(),
  stage: stageSchema,
  stageLabel: bothLanguagesSchema,
  isOpen: z.boolean(),
  /** Null once closed. */
  bucket: bucketSchema.nullable(),
  arrivedOn: z.string(),
  receivedOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  daysLeft: z.number().nullable(),
  provisional: z.boolean(),
  paused: z.boolean(),
  extended: z.boolean(),
  /** Last day for the applicant's correction, reasons or payment. */
  applicantDueOn: z.string().nullable(),
  waitingFor: waitingForSchema,
  divisionId: z.string().nullable(),
  divisionName: z.string().nullable(),
  assigneeId: z.string().nullable(),
  assigneeName: z.string().nullable(),
  alerts: z.array(bothLanguagesSchema.extend({ code: z.string() })),
  outcome: z.string().nullable(),
  outcomeLabel: bothLanguagesSchema.nullable(),
  closedOn: z.string().nullable(),
  inTime: z.boolean().nullable(),
  /** Days for the clock strip; only in the board's due lists. */
  strip: z.array(stripMonthSchema).nullable(),
});
export type CaseRow = z.infer<typeof caseRowSchema>;

export const listRequestsOutput = z.object({
  today: z.string(),
  rows: z.array(caseRowSchema),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  /** How many cases each list holds for this reader, before the filters. */
  counts: z.record(listNameSchema, z.number()),
});
export type ListRequestsOutput = z.infer<typeof listRequestsOutput>;

/** The first screen: the day's work. */
export const getBoardInput = z.object({
  agencyId: optional(idSchema),
  limit: z.coerce.number().int().min(1).max(50).default(8),
});
export const getBoardOutput = z.object({
  today: z.string(),
  counts: z.record(listNameSchema, z.number()),
  dueToday: z.array(caseRowSchema),
  late: z.array(caseRowSchema),
  dueSoon: z.array(caseRowSchema),
  unconfirmed: z.array(caseRowSchema),
  waitingForMe: z.array(caseRowSchema),
  waitingForApplicant: z.array(caseRowSchema),
});
export type GetBoardOutput = z.infer<typeof getBoardOutput>;
