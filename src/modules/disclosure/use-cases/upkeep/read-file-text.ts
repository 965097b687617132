import { z } from 'zod';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { emptyReading } from '../../inspection/read-file.ts';
import { readApart } from '../../inspection/read-apart.ts';
import { keepReading } from '../../store/file-texts.ts';

/** Reads a file's text and keeps it; a file that is missing or damaged on disk is kept as unreadable. */
export const readFileText = defineAct({
  name: 'disclosure.read_file_text',
  summary: { zh: '读取附件文字', en: 'read the text of a file' },
  input: z.object({ fileId: z.string() }),
  load: async () => null,
  subject: () => ({}),
  act: async (ctx, _loaded, { fileId }) => {
    const file = await ctx.files.describe(ctx.tx, fileId);
    if (!file) return { state: 'unreadable' as const };
    const content = await ctx.files.read(ctx.tx, fileId).then(
      (read) => read.content,
      () => null,
    );
    const reading = content === null ? emptyReading('unreadable') : await readApart(file.mediaType, content);
    await keepReading(ctx.tx, file, reading, ctx.now);
    return { state: reading.state };
  },
});
