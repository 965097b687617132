import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import type { GazetteIssue } from '../../contract/gazette.ts';
import { publicationObstacle, STEPS_OF_STATE, type IssueFacts } from '../../domain/gazette/issue.ts';
import { reviewerOf } from '../review/progress-of.ts';
import { documentOf, headOf } from './head.ts';
import { readIssue, type ReadableEntry, type ReadableIssue } from './readable-issue.ts';
import type { StoredIssue } from '../../store/gazette/issues.ts';
import type { IssueRow } from '../../store/gazette/tables.ts';

const USE_CASE = {
  save: 'disclosure.save_gazette_issue',
  discard: 'disclosure.discard_gazette_issue',
  submit: 'disclosure.submit_gazette_issue',
  send_back: 'disclosure.send_back_gazette_issue',
  publish: 'disclosure.publish_gazette_issue',
} as const;

/** What the rules look at of an issue. */
export const issueFacts = ({ issue, sections }: ReadableIssue): IssueFacts => ({
  state: issue.state,
  issuedOn: issue.issued_on,
  editorIds: issue.editor_ids,
  isReleased: sections.flatMap(({ entries }) => entries.map(({ standing }) => standing !== 'withdrawn')),
});

/** An issue for those who work on it, with what the asker may do. */
export async function staffIssue(
  ctx: Pick<LoadContext, 'tx' | 'actor' | 'today'>,
  stored: StoredIssue,
  may: (action: string) => boolean,
): Promise<GazetteIssue> {
  const readable = await readIssue(ctx.tx, stored);
  const { issue, agencyName, sections } = readable;
  const obstacle =
    issue.state === 'in_review'
      ? publicationObstacle(issueFacts(readable), reviewerOf(ctx.actor, issue.agency_id), ctx.today)
      : null;
  const steps = STEPS_OF_STATE[issue.state].filter(
    (step) => may(USE_CASE[step]) && (step !== 'publish' || obstacle === null),
  );
  return {
    ...headOf(issue, agencyName, stored.entries.length),
    note: issue.note,
    sentBackReason: issue.sent_back_reason,
    publishedOn: issue.published_on,
    sections: sections.map(({ name, entries }) => ({
      name,
      entries: entries.flatMap((entry) => entryOf(entry, issue)),
    })),
    steps,
    obstacle: may(USE_CASE.publish) ? obstacle : null,
  };
}

function entryOf(
  { standing, head }: ReadableEntry,
  issue: Pick<IssueRow, 'agency_id'>,
): GazetteIssue['sections'][number]['entries'] {
  if (!head) return [];
  const document = documentOf(head);
  // What another agency has taken back is its own business: here it is known only that something was.
  if (standing === 'withdrawn' && head.agencyId !== issue.agency_id)
    return [{ ...document, title: '', documentNumber: null, standing }];
  return [{ ...document, standing }];
}
