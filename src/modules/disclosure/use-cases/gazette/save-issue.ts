import { yearOf } from '../../../../kernel/dates.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { saveGazetteIssueInput } from '../../contract/gazette.ts';
import { gazetteDocumentRefused, gazetteNumberTaken, gazetteYearDisagrees } from '../../messages/gazette.ts';
import { entriesOfDocuments, releasedHeads } from '../../store/gazette/documents.ts';
import { isNumberTaken, replaceIssue } from '../../store/gazette/issues.ts';
import type { EntryRow, IssueRow } from '../../store/gazette/tables.ts';
import { gazetteContributors } from '../../views/gazette/contributors.ts';
import { demandState, openIssue, subjectOfIssue } from './open-issue.ts';
import { recordIssue } from './record-issue.ts';

/** Saves number, day, note and contents of a draft issue. Fact: `disclosure.gazette_saved`. */
export const saveGazetteIssue = defineAct({
  name: 'disclosure.save_gazette_issue',
  summary: { zh: '编辑公报', en: 'assemble a gazette issue' },
  input: saveGazetteIssueInput,
  load: openIssue,
  subject: subjectOfIssue,
  act: async (ctx, stored, { number, issuedOn, note, sections }) => {
    demandState(stored, 'draft');
    const { issue: before } = stored;
    const issue: IssueRow = {
      ...before,
      number: number ?? before.number,
      issued_on: issuedOn ?? before.issued_on,
      note: note ?? before.note,
      sections: sections?.map(({ name }) => name) ?? before.sections,
      editor_ids: [...new Set([...before.editor_ids, ctx.actor.id])],
    };
    if (yearOf(issue.issued_on) !== issue.year) throw gazetteYearDisagrees();
    if (await isNumberTaken(ctx.tx, issue)) throw gazetteNumberTaken(issue.year, issue.number);
    const entries = sections ? entriesIn(issue, sections) : stored.entries;
    if (sections) await checkDocuments(ctx, issue, entries, stored.entries);
    const saved = { issue, entries };
    await replaceIssue(ctx.tx, saved);
    await recordIssue(ctx, saved, 'disclosure.gazette_saved', { documents: entries.length });
    return { id: issue.id, state: issue.state };
  },
});

const entriesIn = (issue: IssueRow, sections: readonly { documentIds: readonly string[] }[]): EntryRow[] =>
  sections.flatMap(({ documentIds }, section) =>
    documentIds.map((documentId, position) => ({
      issue_id: issue.id,
      agency_id: issue.agency_id,
      document_id: documentId,
      section,
      position,
      edition_id: null,
    })),
  );

/** New ones must be released documents of those who contribute to the gazette, in no other issue of it. */
async function checkDocuments(
  ctx: ActContext,
  issue: IssueRow,
  entries: readonly EntryRow[],
  before: readonly EntryRow[],
): Promise<void> {
  const known = new Set(before.map((entry) => entry.document_id));
  const added = entries.map((entry) => entry.document_id).filter((id) => !known.has(id));
  if (added.length === 0) return;
  const released = await releasedHeads(ctx.tx, added);
  const elsewhere = await entriesOfDocuments(ctx.tx, issue.agency_id, added);
  const contributors = await gazetteContributors(ctx.tx, issue.agency_id, ctx.today);
  const isRefused = added.some(
    (id) =>
      contributors.every((agency) => agency.id !== released.get(id)?.agencyId) ||
      elsewhere.some((entry) => entry.document_id === id && entry.issue_id !== issue.id),
  );
  if (isRefused) throw gazetteDocumentRefused();
}
