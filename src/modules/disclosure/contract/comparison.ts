import { z } from 'zod';
import { idSchema } from './fields.ts';

export const compareEditionsInput = z.object({
  id: idSchema,
  /** Numbers of the editions: the earlier text and the later one. */
  from: z.coerce.number().int().min(1),
  to: z.coerce.number().int().min(1),
});
const textSchema = z.object({ zh: z.string(), en: z.string() });
/** A run of words that is in both texts, only in the later (added), or only in the earlier (removed). */
export const diffRunSchema = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });
export const comparisonSchema = z.object({
  from: z.object({ number: z.number(), title: z.string() }),
  to: z.object({ number: z.number(), title: z.string() }),
  /** Metadata that differs, in words for the reader; null where there was none. */
  fields: z.array(
    z.object({
      field: z.string(),
      label: textSchema,
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
  /** The text paragraph by paragraph; `runs` of a changed paragraph hold both its old and new words. */
  paragraphs: z.array(
    z.object({ kind: z.enum(['same', 'added', 'removed', 'changed']), runs: z.array(diffRunSchema) }),
  ),
  /** Files by their bytes: the same bytes under another name are renamed, the same name with other bytes replaced. */
  files: z.array(
    z.object({
      kind: z.enum(['same', 'added', 'removed', 'renamed', 'replaced']),
      fromName: z.string().nullable(),
      toName: z.string().nullable(),
      fromId: z.string().nullable(),
      toId: z.string().nullable(),
    }),
  ),
  changes: z.object({ fields: z.number(), added: z.number(), removed: z.number(), files: z.number() }),
});
export type Comparison = z.infer<typeof comparisonSchema>;
