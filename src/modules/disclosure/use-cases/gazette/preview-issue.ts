import { documentToPdf } from '../../../../kernel/documents/index.ts';
import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { gazetteIdInput } from '../../contract/gazette.ts';
import { GAZETTE_WORDS } from '../../messages/gazette.ts';
import { releasedHeads } from '../../store/gazette/documents.ts';
import type { StoredIssue } from '../../store/gazette/issues.ts';
import { issueDocument } from '../../views/gazette/issue-document.ts';
import { readIssue } from '../../views/gazette/readable-issue.ts';
import { openIssue, subjectOfIssue } from './open-issue.ts';

/** The PDF as it would be published now. */
export const previewGazetteIssue = defineRead({
  name: 'disclosure.preview_gazette_issue',
  summary: { zh: '预览公报', en: 'preview a gazette issue' },
  input: gazetteIdInput,
  load: openIssue,
  subject: subjectOfIssue,
  act: async (ctx, stored) => {
    const readable = await readIssue(ctx.tx, await asIfPublished(ctx, stored));
    const { year, number } = stored.issue;
    return {
      name: `${GAZETTE_WORDS.numbered(year, number)}.pdf`,
      mediaType: 'application/pdf',
      content: await documentToPdf(issueDocument(readable)),
    };
  },
});

/** The issue with the editions that are released now. */
async function asIfPublished({ tx }: LoadContext, stored: StoredIssue): Promise<StoredIssue> {
  if (stored.issue.state === 'published') return stored;
  const ids = stored.entries.map((entry) => entry.document_id);
  const heads = await releasedHeads(tx, ids);
  return {
    ...stored,
    entries: stored.entries.map((entry) => ({
      ...entry,
      edition_id: heads.get(entry.document_id)?.editionId ?? null,
    })),
  };
}
