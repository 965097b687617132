import { z } from 'zod';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { unreadFiles } from '../../store/file-texts.ts';

/** Files of editions that no reader, or only an earlier one, has read: after an upgrade or an import. */
export const filesToRead = defineRead({
  name: 'disclosure.files_to_read',
  summary: { zh: '列出待读取文字的附件', en: 'list files whose text is to be read' },
  input: z.object({ limit: z.number().int().min(1).max(500).default(50) }),
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { limit }) => ({ files: await unreadFiles(ctx.tx, limit) }),
});
