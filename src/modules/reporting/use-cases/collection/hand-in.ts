import { newId } from '../../../../kernel/ids.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import type { Submitted } from '../../contract.ts';
import type { ReportModel } from '../../domain/checking/report-model.ts';
import { foldedName } from '../../domain/collection/about-key.ts';
import { refuseCollecting } from '../../messages/collection.ts';
import type { CollectionRow } from '../../store/collection/collections.ts';
import { membersOf, type MemberRow } from '../../store/collection/members.ts';
import { insertSubmission, submissionsOf, updateSubmission } from '../../store/collection/submissions.ts';
import { findingsForAgency } from '../../views/collection/findings-for-agency.ts';
import { memberRow } from '../../views/collection/member-row.ts';
import { findingsOf } from '../../views/collection/received-report.ts';
import { keepReport } from '../review/keep-report.ts';
import { refuseClosed, type Place } from './load-collection.ts';
import { recordSubmission } from './record-collection.ts';

/** What is handed in, and by which way. */
export interface HandedIn {
  readonly via: 'system' | 'office' | 'link';
  readonly source: 'submission' | 'form';
  readonly model: ReportModel;
  readonly note: string;
  /** Keeps the file; run when everything else is in order. */
  file(): Promise<{ id: string; name: string } | null>;
}

/** A report of another year, or of another agency of the collection, is a mistake of the hand. */
async function refuseWrongReport(
  ctx: ActContext,
  collection: CollectionRow,
  member: MemberRow,
  model: ReportModel,
): Promise<void> {
  if (model.year !== null && model.year !== collection.year) throw refuseCollecting('year_differs', 'file');
  const named = foldedName(model.agency ?? '');
  if (named === '' || named === foldedName(member.name)) return;
  const others = await membersOf(ctx.tx, collection);
  if (others.some(({ id, name }) => id !== member.id && foldedName(name) === named))
    throw refuseCollecting('agency_differs', 'file');
}

/**
 * Hands a report in for a member: kept, checked at once, and put before the office. One that was still waiting there is
 * replaced; an accepted one must be reopened by the office first, unless the agency has published a corrected version. Fact: `reporting.report_submitted`.
 */
export async function handIn(
  ctx: ActContext,
  { collection, member }: Place,
  { via, source, model, note, file }: HandedIn,
): Promise<Submitted> {
  refuseClosed(collection);
  const place = { agency_id: member.agency_id, collection_id: collection.id, member_id: member.id };
  const last = (await submissionsOf(ctx.tx, place)).at(-1);
  const corrected =
    via === 'system' && (await memberRow(ctx.tx, collection, member.id, ctx.today)).newerVersion !== null;
  if (last?.state === 'accepted' && !corrected) throw refuseCollecting('already_accepted', 'memberId');
  await refuseWrongReport(ctx, collection, member, model);
  if (last?.state === 'submitted' || last?.state === 'accepted') {
    const replaced = await updateSubmission(ctx.tx, last, { state: 'replaced' });
    await recordSubmission(ctx, replaced, 'reporting.submission_replaced');
  }
  const { row } = await keepReport(ctx, {
    agencyId: collection.agency_id,
    aboutAgencyId: member.about_agency_id,
    agencyName: member.name,
    aboutKey: member.about_key,
    year: collection.year,
    source,
    model,
    file: await file(),
  });
  const submission = await insertSubmission(ctx.tx, {
    ...place,
    number: (last?.number ?? 0) + 1,
    id: newId(ctx.now.getTime()),
    report_id: row.id,
    via,
    note,
    submitted_on: ctx.today,
    submitted_by: ctx.actor.id,
    state: 'submitted',
    decided_on: null,
    decided_by: null,
    words: '',
    reasons: '[]',
  });
  await recordSubmission(ctx, submission, 'reporting.report_submitted', { via, report: row.id });
  const findings = await findingsOf(ctx.tx, row);
  return {
    memberId: member.id,
    receivedReportId: row.id,
    number: submission.number,
    state: 'submitted',
    // Judgements and the names of agencies with a like text are the office's own.
    findings: via === 'office' ? findings : findingsForAgency(findings),
  };
}
