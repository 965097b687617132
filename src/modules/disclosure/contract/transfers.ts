import { z } from 'zod';
import { both, dateSchema, idSchema, pageFields, say } from './fields.ts';

const optionalText = (max: number) => z.string().trim().max(max).default('');
const reasonSchema = z.string().trim().min(2, say('请写明原因', 'Say why')).max(500);

// Handing over (移送, Art. 25)

export const transferReceiverKindSchema = z.enum(['archives', 'library', 'service_hall', 'other']);
export const waitingTransferInput = z.object({
  agencyId: idSchema,
  /** A reading place of the register, or a receiver by name. */
  placeId: idSchema.optional(),
  receiverName: z.string().trim().max(120).optional(),
  from: dateSchema.optional(),
  to: dateSchema.optional(),
});
export const transferDocumentSchema = z.object({
  documentId: z.string(),
  title: z.string(),
  documentNumber: z.string().nullable(),
  indexNumber: z.string().nullable(),
  signedOn: z.string().nullable(),
  releasedOn: z.string(),
});
export type TransferDocument = z.infer<typeof transferDocumentSchema>;
export const waitingTransferSchema = z.object({
  documents: z.array(transferDocumentSchema),
  total: z.number(),
});
export const openTransferInput = z.object({
  agencyId: idSchema,
  placeId: idSchema.nullable().default(null),
  receiverKind: transferReceiverKindSchema.default('archives'),
  receiverName: optionalText(120),
  from: dateSchema,
  to: dateSchema,
  form: z.enum(['paper', 'electronic', 'both']).default('paper'),
  /** Some of the waiting documents only; all of them without it. */
  documentIds: z.array(idSchema).max(2000).optional(),
});
export const closeTransferInput = z.object({
  id: idSchema,
  handedOn: dateSchema,
  handedBy: z.string().trim().min(1, say('请填写移交人', 'Enter who handed it over')).max(60),
  receivedBy: z.string().trim().min(1, say('请填写接收人', 'Enter who received it')).max(60),
  note: optionalText(500),
});
export const discardTransferInput = z.object({ id: idSchema, reason: reasonSchema });
export const transferIdInput = z.object({ id: idSchema });
export const downloadTransferInput = z.object({
  id: idSchema,
  format: z.enum(['docx', 'xlsx', 'pdf']).default('docx'),
});
export const transferSchema = z.object({
  id: z.string(),
  agencyId: z.string(),
  number: z.string(),
  receiverKind: transferReceiverKindSchema,
  receiverKindLabel: both,
  receiverName: z.string(),
  placeId: z.string().nullable(),
  from: z.string(),
  to: z.string(),
  form: z.enum(['paper', 'electronic', 'both']),
  formLabel: both,
  state: z.enum(['open', 'closed', 'discarded']),
  documents: z.number(),
  handedOn: z.string().nullable(),
  handedBy: z.string().nullable(),
  receivedBy: z.string().nullable(),
  note: z.string(),
  createdAt: z.string(),
});
export type Transfer = z.infer<typeof transferSchema>;
export const transferDetailSchema = transferSchema.extend({ list: z.array(transferDocumentSchema) });
export type TransferDetail = z.infer<typeof transferDetailSchema>;
export const listTransfersInput = z.object({
  agencyId: idSchema,
  state: z.enum(['open', 'closed', 'discarded']).optional(),
  year: z.coerce.number().int().min(1949).max(2200).optional(),
  ...pageFields,
});
export const transferListSchema = z.object({
  items: z.array(transferSchema),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
  /** For each receiver that is to be served: what still waits. */
  receivers: z.array(
    z.object({
      placeId: z.string(),
      name: z.string(),
      kind: transferReceiverKindSchema,
      waiting: z.number(),
      oldestOn: z.string().nullable(),
      /** Longer than the promised time (Art. 25 says “promptly”). */
      overdue: z.boolean(),
    }),
  ),
  promiseDays: z.number(),
  mayEdit: z.boolean(),
});
export type TransferList = z.infer<typeof transferListSchema>;
