import { documentToPdf } from '../../../../kernel/documents/index.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { GAZETTE_WORDS } from '../../messages/gazette.ts';
import { noteGazetteFile } from '../../store/gazette/documents.ts';
import { issueDocument } from '../../views/gazette/issue-document.ts';
import { issueEpub } from '../../views/gazette/issue-epub.ts';
import type { ReadableIssue } from '../../views/gazette/readable-issue.ts';

const MEDIA = { pdf: 'application/pdf', epub: 'application/epub+zip' } as const;

/** Makes and stores a file of an issue with what may be read of it now. Resolves to the file's id. */
export async function makeFile(
  ctx: ActContext,
  readable: ReadableIssue,
  format: 'pdf' | 'epub',
): Promise<string> {
  const { issue, agencyName, variant } = readable;
  const content = format === 'pdf' ? await documentToPdf(issueDocument(readable)) : issueEpub(readable);
  const name = `${GAZETTE_WORDS.name(agencyName)}${GAZETTE_WORDS.numbered(issue.year, issue.number)}.${format}`;
  const file = await ctx.files.put(
    ctx.tx,
    {
      agencyId: issue.agency_id,
      name,
      mediaType: MEDIA[format],
      content,
      sealed: false,
      createdBy: ctx.actor.id,
    },
    ctx.now,
  );
  await noteGazetteFile(ctx.tx, {
    issue_id: issue.id,
    agency_id: issue.agency_id,
    format,
    variant,
    file_id: file.id,
  });
  return file.id;
}
