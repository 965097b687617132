import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { gazetteIdInput, type PublicGazetteIssue } from '../../contract/gazette.ts';
import { documentOf, headOf } from '../../views/gazette/head.ts';
import type { ReadableEntry } from '../../views/gazette/readable-issue.ts';
import { publishedIssue } from './get-file.ts';

/** A published issue with its contents as they may be read now. */
export const publicGazetteIssue = defineRead({
  name: 'disclosure.public_gazette_issue',
  summary: { zh: '查看一期公报', en: 'see a gazette issue' },
  input: gazetteIdInput,
  load: publishedIssue,
  subject: () => ({}),
  act: async (_ctx, { issue, entries, agencyName, sections }): Promise<PublicGazetteIssue> => {
    const { state: _published, ...head } = headOf(issue, agencyName, entries.length);
    return {
      ...head,
      note: issue.note,
      sections: sections.map((section) => ({
        name: section.name,
        entries: section.entries.map(publicEntry),
      })),
    };
  },
});

function publicEntry({
  standing,
  head,
}: ReadableEntry): PublicGazetteIssue['sections'][number]['entries'][number] {
  if (standing === 'withdrawn' || !head) return { standing: 'withdrawn' };
  return { ...documentOf(head), standing };
}
