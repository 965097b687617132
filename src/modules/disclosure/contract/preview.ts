import { z } from 'zod';
import { idSchema } from './fields.ts';
import { publicDocumentSchema } from './public.ts';

/** A link to an edition as readers would see it; opens only for signed-in staff who may read the document. */
export const createPreviewInput = z.object({
  id: idSchema,
  editionNumber: z.coerce.number().int().min(1).optional(),
  /** Days until it expires. */
  days: z.coerce.number().int().min(1).max(30).default(7),
});
export const revokePreviewInput = z.object({ id: idSchema, linkId: idSchema });
export const readPreviewInput = z.object({ token: z.string().max(200) });

/** The token is told once, with the answer of the act; the house keeps its hash only. */
export const createdPreviewSchema = z.object({
  linkId: z.string(),
  /** Path on the portal, `/preview/<token>`. */
  path: z.string(),
  expiresAt: z.string(),
});
export const previewLinkSchema = z.object({
  id: z.string(),
  editionNumber: z.number(),
  createdBy: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  state: z.enum(['open', 'expired', 'revoked']),
});

/** An edition as the public page will show it. */
export const previewSchema = z.object({
  document: publicDocumentSchema,
  reviewState: z.enum(['draft', 'in_review', 'sent_back', 'approved', 'discarded']),
  expiresAt: z.string(),
});
export type Preview = z.infer<typeof previewSchema>;
