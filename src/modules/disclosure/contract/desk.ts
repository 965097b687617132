import { z } from 'zod';
import { dateSchema, idSchema } from './fields.ts';
import { deadlineSchema } from './staff-list.ts';

/** What waits for the person who asks, in one agency. */
export const getDeskInput = z.object({ agencyId: idSchema });

const itemSchema = z.object({
  documentId: z.string(),
  title: z.string(),
  /** Since when it waits, or the day it is due. */
  on: z.string(),
  /** What to do, in words: the step that waits, the reason it came back. */
  note: z.object({ zh: z.string(), en: z.string() }),
  deadline: deadlineSchema.nullable(),
});
export const deskListSchema = z.object({
  /** The first twenty, most urgent first. */
  items: z.array(itemSchema),
  total: z.number(),
  overdue: z.number(),
});
/** Null for a list that is not this person's business. */
export const deskSchema = z.object({
  agencyId: z.string(),
  /** Reviews and secrecy reviews that this person may take now. */
  toReview: deskListSchema.nullable(),
  /** Drafts this person wrote that came back. */
  sentBack: deskListSchema.nullable(),
  /** Drafts this person wrote that are not submitted. */
  drafts: deskListSchema.nullable(),
  /** Emergency publications that wait for approval by this person. */
  emergencies: deskListSchema.nullable(),
  /** Withheld documents due for reassessment. */
  reassessments: deskListSchema.nullable(),
  /** Documents of the agency whose period for publication ends within five working days or has ended. */
  deadlines: deskListSchema.nullable(),
});
export type Desk = z.infer<typeof deskSchema>;
export type DeskList = z.infer<typeof deskListSchema>;

/** Who is late: unpublished documents by how their period stands, for each agency the person may see. */
export const chaseDeadlinesInput = z.object({ agencyId: idSchema });
export const chaseSchema = z.object({
  agencies: z.array(
    z.object({
      agencyId: z.string(),
      name: z.string(),
      late: z.number(),
      dueToday: z.number(),
      dueSoon: z.number(),
      later: z.number(),
      /** The document that is late longest. */
      oldest: z.object({ documentId: z.string(), title: z.string(), dueOn: z.string() }).nullable(),
      emergenciesOpen: z.number(),
      reassessmentsDue: z.number(),
    }),
  ),
});
export type Chase = z.infer<typeof chaseSchema>;

/** Released in time or late in a period. */
export const timelinessInput = z.object({ agencyId: idSchema, from: dateSchema, to: dateSchema });
export const timelinessSchema = z.object({
  inTime: z.number(),
  late: z.number(),
  /** Released without a date of formation to reckon from. */
  unknown: z.number(),
  /** The late ones. */
  lateDocuments: z.array(
    z.object({ documentId: z.string(), title: z.string(), dueOn: z.string(), releasedOn: z.string() }),
  ),
});
