import { daysBetween } from '../../../../kernel/dates.ts';
import type { LoadContext } from '../../../../kernel/runtime/context.ts';
import type { MemberRow as MemberRowView, OwnCollection } from '../../contract.ts';
import { whyNot, type CollectionProblem } from '../../messages/collection.ts';
import type { CollectionRow } from '../../store/collection/collections.ts';
import type { MemberRow } from '../../store/collection/members.ts';
import { officeName } from './collection-head.ts';
import { findingsForAgency } from './findings-for-agency.ts';
import { memberHistory } from './history.ts';
import { memberRow } from './member-row.ts';
import { finishedReport } from './own-report.ts';

/** A collection as the reporting agency sees it: dates, state, reasons of a return, reminders, findings. */
export async function ownCollection(
  ctx: LoadContext,
  collection: CollectionRow,
  member: MemberRow,
): Promise<Omit<OwnCollection, 'maySubmit'>> {
  const row = await memberRow(ctx.tx, collection, member.id, ctx.today);
  const place = { agency_id: member.agency_id, collection_id: collection.id, member_id: member.id };
  const history = await memberHistory(ctx.tx, place);
  const problem = await submissionProblem(ctx, collection, member, row);
  return {
    collectionId: collection.id,
    memberId: member.id,
    officeName: await officeName(ctx.tx, collection),
    year: collection.year,
    title: collection.title,
    note: collection.note,
    closed: collection.closed_on !== null,
    submitBy: row.submitBy,
    statutoryDueOn: row.statutoryDueOn,
    daysToSubmit: daysBetween(ctx.today, row.submitBy),
    state: row.state,
    submission: row.submission,
    submittedOn: row.submittedOn,
    newerVersion: row.newerVersion,
    ...history,
    // What the office thinks of a report and its findings is its own until it returns it.
    history: history.history.map((one) => (one.state === 'returned' ? one : { ...one, words: '' })),
    findings: findingsForAgency(history.findings),
    notSubmittable: problem ? whyNot(problem) : null,
  };
}

async function submissionProblem(
  ctx: LoadContext,
  collection: CollectionRow,
  member: MemberRow,
  { state, newerVersion }: MemberRowView,
): Promise<CollectionProblem | undefined> {
  if (collection.closed_on !== null) return 'collection_closed';
  if (state === 'accepted' && newerVersion === null) return 'already_accepted';
  if (member.about_agency_id === null) return undefined;
  const finished = await finishedReport(ctx, member.about_agency_id, collection.year);
  return finished ? undefined : 'own_report_not_approved';
}
