import { z } from 'zod';
import { uploadSchema } from '../../../../kernel/http/uploads.ts';
import { dateSchema, idSchema, say } from '../../contract/fields.ts';
import { createDraftInput } from '../../contract.ts';

/** A file of an older page; the text names it by `import:<key>` where it shows or links it. */
const importedFile = z.object({
  key: z.string().min(1).max(40),
  role: z.enum(['attachment', 'picture']),
  file: uploadSchema,
});
export type ImportedFile = z.output<typeof importedFile>;

/** What is taken over of an older site: a document's fields, when it was published there, and its files. */
export const importDocumentInput = createDraftInput
  .omit({ attribute: true, withholdingGround: true, withholdingReason: true, changedOn: true })
  .extend({
    /** The day it was first published. */
    releasedOn: dateSchema,
    /** Kept when no other document has it. */
    indexNumber: z.string().trim().max(60).nullable().optional(),
    files: z.array(importedFile).max(80).default([]),
    /** Paths of the older site that lead to it from now on, the first its own. */
    oldAddresses: z
      .array(
        z
          .string()
          .regex(/^\/[^\p{Cc}\p{Zl}\p{Zp}]*$/u)
          .max(1000),
      )
      .max(50, say('旧地址不超过 50 个', 'At most 50 old addresses'))
      .default([]),
    contentHash: z.string().min(8).max(128),
    batchId: idSchema,
    /** What the batch was made of, as its keeper knows it. */
    batchSource: z.string().max(300),
    basis: z
      .string()
      .trim()
      .min(2, say('请写明导入依据（由谁、依据什么决定）', 'Name the basis of the import'))
      .max(300),
  });
export type ImportDocumentInput = z.input<typeof importDocumentInput>;
