import { z } from 'zod';
import { idSchema, say } from './fields.ts';

/** The attachments of a draft in the order readers shall see them, with their names. */
export const arrangeAttachmentsInput = z.object({
  id: idSchema,
  files: z
    .array(
      z.object({
        fileId: idSchema,
        /** Without a name it keeps the one it has; the ending stays in any case. */
        name: z
          .string()
          .trim()
          .min(1, say('请填写附件名称', 'Enter a name'))
          .max(120, say('附件名称不超过 120 个字', 'At most 120 characters'))
          .optional(),
      }),
    )
    .min(1)
    .max(50),
});
