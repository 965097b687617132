import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { gazetteFileInput } from '../../contract/gazette.ts';
import { gazetteNotFound } from '../../messages/gazette.ts';
import { storedGazetteFile } from '../../store/gazette/documents.ts';
import { loadIssue } from '../../store/gazette/issues.ts';
import { readIssue, type ReadableIssue } from '../../views/gazette/readable-issue.ts';
import { makeFile } from './make-file.ts';

/**
 * A published issue as PDF or EPUB, with what may be read of it at this moment: after a withdrawal it is made anew without
 * that text, and the earlier file is never given out again.
 */
export const getGazetteFile = defineAct({
  name: 'disclosure.get_gazette_file',
  summary: { zh: '下载公报', en: 'download a gazette issue' },
  input: gazetteFileInput,
  load: publishedIssue,
  subject: () => ({}),
  act: async (ctx, readable, { format }) => {
    const stored = await storedGazetteFile(ctx.tx, readable.issue.id, format, readable.variant);
    const { file, content } = await ctx.files.read(ctx.tx, stored ?? (await makeFile(ctx, readable, format)));
    return { name: file.name, mediaType: file.mediaType, content };
  },
});

/** A published issue with what may be read of it. Throws when there is none. */
export async function publishedIssue({ tx }: LoadContext, { id }: { id: string }): Promise<ReadableIssue> {
  const stored = await loadIssue(tx, id);
  if (stored?.issue.state !== 'published') throw gazetteNotFound();
  return readIssue(tx, stored);
}
