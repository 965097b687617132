import { z } from 'zod';
import { attributeSchema, kindSchema, stageSchema, validitySchema } from './terms.ts';
import { idSchema, pageFields } from './fields.ts';

export const sortSchema = z.enum(['updated', 'deadline', 'released', 'signed', 'title']);
export const listDocumentsInput = z.object({
  agencyId: idSchema,
  stage: stageSchema.optional(),
  attribute: attributeSchema.optional(),
  kind: kindSchema.optional(),
  columnId: idSchema.optional(),
  /** open: everything after today, that is due_soon (within five working days) and later. */
  deadline: z.enum(['late', 'due_today', 'due_soon', 'later', 'open']).optional(),
  /** Only documents with an emergency publication that waits for approval. */
  emergency: z.enum(['open']).optional(),
  /** Only what waits for a step that the person who asks may take. */
  mine: z.enum(['review', 'drafts']).optional(),
  year: z.coerce.number().int().min(1949).max(2200).optional(),
  /** Part of a title, or a document or index number. */
  text: z.string().trim().max(100).optional(),
  sort: sortSchema.default('updated'),
  direction: z.enum(['asc', 'desc']).default('desc'),
  ...pageFields,
});
export const exportDocumentsInput = listDocumentsInput
  .omit({ page: true, pageSize: true })
  .extend({ format: z.enum(['xlsx', 'csv']).default('xlsx') });

export const deadlineSchema = z.object({
  from: z.string(),
  dueOn: z.string(),
  state: z.enum(['open', 'due_today', 'late', 'released_in_time', 'released_late']),
  daysLeft: z.number().nullable(),
  provisional: z.boolean(),
});
export const documentRowSchema = z.object({
  id: z.string(),
  agencyId: z.string(),
  title: z.string(),
  kind: kindSchema,
  attribute: attributeSchema,
  stage: stageSchema,
  /** Readers can see some edition of it now. */
  isReleased: z.boolean(),
  editionNumber: z.number(),
  documentNumber: z.string().nullable(),
  indexNumber: z.string().nullable(),
  columns: z.array(z.string()),
  signedOn: z.string().nullable(),
  releasedOn: z.string().nullable(),
  validity: validitySchema.nullable(),
  deadline: deadlineSchema.nullable(),
  updatedAt: z.string(),
  drafterName: z.string(),
});
export type DocumentRow = z.infer<typeof documentRowSchema>;
export const documentListSchema = z.object({
  items: z.array(documentRowSchema),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  /** Documents of the agency by stage, whatever the filters. */
  byStage: z.record(z.string(), z.number()),
  /** Unpublished documents of the agency by how their period stands; each is in exactly one. */
  byDeadline: z.object({ late: z.number(), due_today: z.number(), due_soon: z.number(), later: z.number() }),
  /** Emergency publications that wait for approval. */
  emergenciesOpen: z.number(),
});
export type DocumentList = z.infer<typeof documentListSchema>;
