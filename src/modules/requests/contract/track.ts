import { z } from 'zod';
import { SAY } from './messages.ts';
import { clockViewSchema } from './clock.ts';
import { bothLanguagesSchema, idSchema } from './fields.ts';
import { letterKindSchema, stageSchema } from './terms.ts';

/** Number and query code, as on the receipt. Blanks and letter case do not matter. */
export const trackRequestInput = z.object({
  number: z.string().trim().min(1, SAY.number).max(100),
  queryCode: z.string().trim().min(1, SAY.queryCode).max(40),
  /** Address of the device, given by the server, for limiting attempts. */
  clientAddress: z.string().max(100).optional(),
});
export type TrackRequestInput = z.input<typeof trackRequestInput>;

export const trackedEventSchema = z.object({
  on: z.string(),
  label: bothLanguagesSchema,
  detail: bothLanguagesSchema.nullable(),
});

/** What the applicant sees of their request. */
export const trackedRequestSchema = z.object({
  id: z.string(),
  number: z.string(),
  agencyId: z.string(),
  agencyName: z.string(),
  /** How to reach the FOI office. */
  office: z.object({ name: z.string(), address: z.string(), phone: z.string(), hours: z.string() }),
  applicantName: z.string(),
  description: z.string(),
  submittedOn: z.string(),
  receivedOn: z.string().nullable(),
  stage: stageSchema,
  stageLabel: bothLanguagesSchema,
  /** One or two sentences: where it stands and what comes next. */
  standing: bothLanguagesSchema,
  clock: clockViewSchema.nullable(),
  events: z.array(trackedEventSchema),
  letters: z.array(
    z.object({
      id: z.string(),
      kind: letterKindSchema,
      title: z.string(),
      number: z.string().nullable(),
      issuedOn: z.string(),
      formats: z.array(z.enum(['docx', 'pdf'])),
      /** The applicant can confirm having received it. */
      canConfirm: z.boolean(),
    }),
  ),
  files: z.array(z.object({ id: z.string(), name: z.string(), size: z.number() })),
  /** Set while a correction is asked for: it can be given in place. */
  correction: z
    .object({ items: z.array(z.string()), guidance: z.string().nullable(), respondBy: z.string() })
    .nullable(),
  /** Set while reasons are asked for under Art. 35. */
  reasonsWanted: z.object({ reason: z.string(), respondBy: z.string().nullable() }).nullable(),
  payment: z.object({ amount: z.number(), payBy: z.string().nullable(), method: z.string() }).nullable(),
  canWithdraw: z.boolean(),
  outcomeLabel: bothLanguagesSchema.nullable(),
});
export type TrackedRequest = z.infer<typeof trackedRequestSchema>;

/** Refusals are answers, not errors, so that the attempt stays counted; wrong number and wrong code read the same. */
export const trackRequestOutput = z.discriminatedUnion('found', [
  z.object({ found: z.literal(true), request: trackedRequestSchema }),
  z.object({
    found: z.literal(false),
    reason: z.enum(['no_match', 'too_many_attempts']),
    message: bothLanguagesSchema,
  }),
]);
export type TrackRequestOutput = z.infer<typeof trackRequestOutput>;

export const getOwnRequestInput = z.object({ id: idSchema });
