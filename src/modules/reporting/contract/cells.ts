import { z } from 'zod';
import { registerEntrySchema } from './register.ts';
import { bothLanguagesSchema, checkPeriod, periodFields, periodSchema } from './terms.ts';

/** What a cell counted. */
export const cellInput = z
  .object({
    ...periodFields,
    cell: z.string().min(1).max(80),
    source: z.enum(['published', 'frozen', 'ledger']).optional(),
  })
  .superRefine(checkPeriod);
export type CellInput = z.input<typeof cellInput>;

const requestMemberSchema = z.object({
  type: z.literal('request'),
  /** Case id, for the link to the case page. */
  id: z.string(),
  number: z.string(),
  channel: z.string(),
  applicantType: z.string(),
  /** Masked. */
  applicantName: z.string(),
  subject: z.string(),
  receivedOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  outcome: z.string().nullable(),
  outcomeLabel: z.string().nullable(),
  inTime: z.boolean().nullable(),
});
const remedyMemberSchema = z.object({
  type: z.literal('remedy'),
  id: z.string(),
  requestId: z.string(),
  requestNumber: z.string(),
  organ: z.string(),
  caseNumber: z.string().nullable(),
  filedOn: z.string(),
  decidedOn: z.string().nullable(),
  result: z.string().nullable(),
});
const registerMemberSchema = registerEntrySchema.extend({ type: z.literal('register') });
/** What an agency brings to a figure that adds reports up. */
const agencyMemberSchema = z.object({
  type: z.literal('agency'),
  /** Member of the collection. */
  id: z.string(),
  collectionId: z.string(),
  name: z.string(),
  amount: z.number(),
  /** The office's own figures. */
  own: z.boolean(),
});
export const cellMemberSchema = z.discriminatedUnion('type', [
  agencyMemberSchema,
  requestMemberSchema,
  remedyMemberSchema,
  registerMemberSchema,
]);
export type CellMember = z.infer<typeof cellMemberSchema>;

export const cellSchema = z.object({
  agencyId: z.string(),
  cell: z.string(),
  label: z.string(),
  period: periodSchema,
  source: z.enum(['published', 'frozen', 'ledger']),
  value: z.number(),
  /** How the cell is defined, in plain words. */
  definition: bothLanguagesSchema,
  members: z.array(cellMemberSchema),
});
export type Cell = z.infer<typeof cellSchema>;
