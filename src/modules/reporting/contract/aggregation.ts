import { z } from 'zod';
import { SAY_COLLECTING } from './collection-messages.ts';
import { memberKindSchema } from './collection.ts';
import { findingSchema, idSchema, neededText } from './terms.ts';
import { tableLayoutSchema } from './tables.ts';

/*
 * Adding accepted reports up. Below `/api/v1/collections/:id`: GET `/aggregate` aggregateSchema · GET
 * `/aggregate/cells/:cell` aggregateCellSchema · GET `/aggregate/export` (xlsx) · POST `/joint-items`,
 * `/joint-items/:itemId/remove` aggregateSchema · GET `/joint-proposals` jointProposalsSchema · POST `/use-for-report`
 * aggregateSchema · GET `/comparison` agencyComparisonSchema. PUT `/collections/comparison-minimum`
 * comparisonMinimumSchema.
 */
export const aggregateInput = z.object({ id: idSchema });

const agencyOfSum = z.object({ memberId: z.string(), name: z.string(), kind: memberKindSchema });
/** Something done jointly and therefore reported by several agencies, that counts once. */
export const jointItemSchema = z.object({
  id: z.string(),
  title: z.string(),
  reason: z.string(),
  entries: z.array(z.object({ cell: z.string(), label: z.string(), quantity: z.number() })),
  /** All who reported it; `office` is the office itself. */
  agencies: z.array(z.object({ memberId: z.string(), name: z.string() })),
  countedById: z.string(),
  enteredOn: z.string(),
  enteredBy: z.string(),
  /** Set when a deduction does not fit: one of the agencies reports fewer than are to be taken off. */
  problem: z.object({ zh: z.string(), en: z.string() }).nullable(),
});
export type JointItem = z.infer<typeof jointItemSchema>;

/** Sum over the accepted reports of a collection. */
export const aggregateSchema = z.object({
  collectionId: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  year: z.number(),
  tables: z.array(tableLayoutSchema),
  cells: z.record(
    z.string(),
    z.object({
      value: z.number(),
      label: z.string(),
      /** Agencies whose figure is above 0. */
      agencies: z.number(),
      deducted: z.number(),
      /** Agencies whose report does not give this cell for certain. */
      missing: z.number(),
    }),
  ),
  findings: z.array(findingSchema),
  /** In the sum. */
  counted: z.array(
    agencyOfSum.extend({
      receivedReportId: z.string().nullable(),
      format: z.enum(['2021', '2019']),
      own: z.boolean(),
      /** A corrected version is published, but the one before is in the sum. */
      newerVersion: z.number().nullable(),
      missingCells: z.array(z.object({ cell: z.string(), label: z.string(), reason: z.string() })),
    }),
  ),
  /** Not in the sum, and why: not accepted yet, contained in another's report, left out, format. */
  notCounted: z.array(
    agencyOfSum.extend({
      why: z.enum(['not_accepted', 'contained', 'left_out', 'format']),
      reason: z.object({ zh: z.string(), en: z.string() }),
    }),
  ),
  jointItems: z.array(jointItemSchema),
  usedForReport: z.boolean(),
  /** The office's report of the year is published without a sum: only a correction takes it in. */
  publishedWithoutSum: z.boolean(),
  /** Cells that would change in the office's own report, when it takes its tables from here. */
  mayManage: z.boolean(),
});
export type Aggregate = z.infer<typeof aggregateSchema>;

/** The agencies behind one figure of the sum. */
export const aggregateCellInput = z.object({ id: idSchema, cell: z.string().min(1).max(80) });
export const aggregateCellSchema = z.object({
  collectionId: z.string(),
  cell: z.string(),
  label: z.string(),
  value: z.number(),
  parts: z.array(
    agencyOfSum.extend({
      receivedReportId: z.string().nullable(),
      own: z.boolean(),
      /** As reported; null: blank. */
      reported: z.number().nullable(),
      deducted: z.number(),
      counted: z.number(),
      deductions: z.array(z.object({ itemId: z.string(), title: z.string(), quantity: z.number() })),
      missingReason: z.string().nullable(),
    }),
  ),
});
export type AggregateCell = z.infer<typeof aggregateCellSchema>;

const quantity = z.number(SAY_COLLECTING.cells).positive(SAY_COLLECTING.jointEntries).max(1e9);
const rowName = z.string().max(60);
/** What was joint: a request (its receipt, result and totals), a document, or any cells. */
export const jointSubjectSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('request'),
    applicant: rowName,
    arrived: z.enum(['new_received', 'carried_in']),
    /** A result row of table 3, or `carried_out` when it is still open. */
    outcome: rowName,
    quantity: quantity.int(SAY_COLLECTING.cells).default(1),
  }),
  z.object({
    type: z.literal('document'),
    row: z.enum(['rules', 'normative_docs']),
    columns: z.array(z.enum(['issued', 'repealed', 'in_force'])).min(1, SAY_COLLECTING.jointEntries),
    quantity: quantity.int(SAY_COLLECTING.cells).default(1),
  }),
  z.object({
    type: z.literal('cells'),
    entries: z
      .array(z.object({ cell: z.string().max(80), quantity }))
      .min(1, SAY_COLLECTING.jointEntries)
      .max(60),
  }),
]);
export const enterJointItemInput = z
  .object({
    id: idSchema,
    title: neededText(300, SAY_COLLECTING.reason),
    reason: neededText(1000, SAY_COLLECTING.reason),
    what: jointSubjectSchema,
    /** Member ids; the office itself by its agency id. */
    agencies: z.array(idSchema).min(2, SAY_COLLECTING.jointItem).max(50),
    countedById: idSchema,
  })
  .refine(({ agencies, countedById }) => agencies.includes(countedById) && new Set(agencies).size > 1, {
    path: ['agencies'],
    message: SAY_COLLECTING.jointItem,
  });
export type EnterJointItemInput = z.input<typeof enterJointItemInput>;
export const removeJointItemInput = z.object({
  id: idSchema,
  itemId: idSchema,
  reason: neededText(500, SAY_COLLECTING.reason),
});

/** Documents of the same number in the registers of several agencies: probably issued jointly. */
export const jointProposalsSchema = z.object({
  proposals: z.array(
    z.object({
      title: z.string(),
      documentNumber: z.string(),
      what: jointSubjectSchema,
      agencies: z.array(z.object({ memberId: z.string(), name: z.string() })),
      countedById: z.string(),
      reason: z.string(),
    }),
  ),
});
export type JointProposals = z.infer<typeof jointProposalsSchema>;

/** The office's own annual report takes (or no longer takes) its tables from this collection. */
export const useForReportInput = z.object({ id: idSchema, use: z.boolean() });

/** Rates side by side. An agency below the minimum number is listed without a rate and without a rank. */
export const agencyComparisonSchema = z.object({
  collectionId: z.string(),
  year: z.number(),
  /** Least number of handled requests (or cases) for a rate. */
  minimum: z.number(),
  measures: z.array(
    z.object({
      id: z.string(),
      label: z.object({ zh: z.string(), en: z.string() }),
      /** How it is made of the cells. */
      definition: z.object({ zh: z.string(), en: z.string() }),
      /** Over all agencies that are counted, in percent. */
      overall: z.number().nullable(),
      rows: z.array(
        agencyOfSum.extend({
          numerator: z.number(),
          denominator: z.number(),
          /** Percent with one digit; null below the minimum. */
          rate: z.number().nullable(),
          /** 1 = highest; equal rates share a rank; null below the minimum. */
          rank: z.number().nullable(),
        }),
      ),
    }),
  ),
});
export type AgencyComparison = z.infer<typeof agencyComparisonSchema>;

/** Least number of cases from which an agency has a rate in the office's comparisons. */
export const comparisonMinimumInput = z.object({
  agencyId: idSchema,
  minimum: z.coerce
    .number(SAY_COLLECTING.minimum)
    .int(SAY_COLLECTING.minimum)
    .min(1, SAY_COLLECTING.minimum)
    .max(1000, SAY_COLLECTING.minimum),
});
export const comparisonMinimumSchema = z.object({ agencyId: z.string(), minimum: z.number() });
