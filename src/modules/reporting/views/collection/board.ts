import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { CalendarDate } from '../../../../kernel/dates.ts';
import type {
  CollectionCounts,
  CollectionHead,
  MemberKind,
  MemberRow as MemberRowView,
} from '../../contract.ts';
import { countFindings } from '../../domain/collection/finding-counts.ts';
import {
  firstSubmittedOn,
  lastOf,
  MEMBER_STATES,
  memberState,
  PUNCTUALITIES,
  punctuality,
  statutoryDueOn,
  type Handed,
} from '../../domain/collection/member-standing.ts';
import type { CollectionRow } from '../../store/collection/collections.ts';
import { aboutYear, judgementsOfOffice } from '../../store/collection/judgements.ts';
import { membersOf, type MemberRow } from '../../store/collection/members.ts';
import { ownReports, type OwnReport } from '../../store/collection/own-reports.ts';
import { receivedHeads, type ReceivedHead } from '../../store/collection/received-reports.ts';
import {
  remindersOf,
  submissionsOf,
  type ReminderRow,
  type SubmissionRow,
} from '../../store/collection/submissions.ts';
import { standing, type Judgements } from './received-view.ts';

/** Everything a member's standing rests on. */
interface Known {
  readonly submissions: readonly SubmissionRow[];
  readonly reminders: readonly ReminderRow[];
  readonly report: ReceivedHead | undefined;
  readonly own: OwnReport | undefined;
  readonly judgements: Judgements;
}

export const handed = (rows: readonly SubmissionRow[]): Handed[] =>
  rows.map(({ number, state, submitted_on }) => ({
    number,
    state: state as Handed['state'],
    submittedOn: submitted_on,
  }));

/** The day of publication and where it comes from: own records before what was entered before what the report says. */
function publication(
  member: MemberRow,
  { own, report }: Known,
  year: number,
  today: CalendarDate,
): Pick<MemberRowView, 'publishedOn' | 'publishedSource'> {
  if (own?.publishedOn) return { publishedOn: own.publishedOn, publishedSource: 'records' };
  if (member.published_on) return { publishedOn: member.published_on, publishedSource: 'entered' };
  const said = report?.published_on ?? null;
  if (said !== null && said > `${year}-12-31` && said <= today)
    return { publishedOn: said, publishedSource: 'report' };
  return { publishedOn: null, publishedSource: null };
}

/**
 * The newest published version when it corrects what the office has: approved after that came in. A returned report is
 * handed in anew anyhow.
 */
function newerVersion({ own, report, submissions }: Known): number | null {
  if (!own || !report || submissions.at(-1)?.state === 'returned') return null;
  const newest = own.versions.at(-1);
  if (!newest || newest.version < 2) return null;
  return new Date(newest.approvedAt) > report.received_at ? newest.version : null;
}

function memberView(
  collection: CollectionRow,
  member: MemberRow,
  known: Known,
  today: CalendarDate,
): MemberRowView {
  const submissions = handed(known.submissions);
  const last = lastOf(submissions);
  const submitBy = member.submit_by ?? collection.submit_by;
  const dueOn = statutoryDueOn(member.kind, collection.year);
  const published = publication(member, known, collection.year, today);
  const counts = countFindings(known.report?.findings ?? [], standing(known.judgements));
  return {
    id: member.id,
    aboutAgencyId: member.about_agency_id,
    inSystem: member.about_agency_id !== null,
    name: member.name,
    kind: member.kind as MemberKind,
    contactName: member.contact_name,
    contactPhone: member.contact_phone,
    contactEmail: member.contact_email,
    state: memberState(submissions, known.own?.begun ?? false),
    submission: punctuality(submitBy, firstSubmittedOn(submissions), today),
    submitBy,
    statutoryDueOn: dueOn,
    submittedOn: last?.submittedOn ?? null,
    decidedOn: known.submissions.find(({ number }) => number === last?.number)?.decided_on ?? null,
    publication: punctuality(dueOn, published.publishedOn, today),
    ...published,
    receivedReportId: known.report?.id ?? null,
    newerVersion: newerVersion(known),
    submissions: submissions.length,
    errors: counts.errors,
    warnings: counts.warnings,
    openErrors: counts.openErrors,
    containedInId: member.contained_in_id,
    leftOut: member.left_out,
    remindedOn: known.reminders.at(-1)?.sent_on ?? null,
    reminders: known.reminders.length,
  };
}

/** The members of a collection, or one of them, as they stand today, in their order. */
export async function memberRows(
  db: Database | Tx,
  collection: CollectionRow,
  today: CalendarDate,
  only?: string,
): Promise<MemberRowView[]> {
  const { agency_id, id: collection_id, year } = collection;
  const members = (await membersOf(db, collection)).filter(({ id }) => only === undefined || id === only);
  const place = { agency_id, collection_id, ...(only === undefined ? {} : { member_id: only }) };
  const submissions = Map.groupBy(await submissionsOf(db, place), ({ member_id }) => member_id);
  const reminders = Map.groupBy(await remindersOf(db, place), ({ member_id }) => member_id);
  const lastReports = [...submissions.values()].map((rows) => rows.at(-1)!.report_id);
  const heads = await receivedHeads(db, agency_id, { ids: lastReports, replaced: true });
  const reports = new Map(heads.map((head) => [head.id, head]));
  const judgements = await judgementsOfOffice(db, agency_id, year);
  const own = await ownReports(
    db,
    members.flatMap(({ about_agency_id }) => about_agency_id ?? []),
    year,
  );
  return members.map((member) => {
    const handedIn = submissions.get(member.id) ?? [];
    const known: Known = {
      submissions: handedIn,
      reminders: reminders.get(member.id) ?? [],
      report: reports.get(handedIn.at(-1)?.report_id ?? ''),
      own: member.about_agency_id === null ? undefined : own.get(member.about_agency_id),
      judgements: judgements.get(aboutYear({ about_key: member.about_key, year })) ?? new Map(),
    };
    return memberView(collection, member, known, today);
  });
}

/** How many members stand where. */
export function countMembers(members: readonly MemberRowView[]): CollectionCounts {
  const count = <T extends string>(values: readonly T[], of: (member: MemberRowView) => T) =>
    Object.fromEntries(
      values.map((value) => [value, members.filter((member) => of(member) === value).length]),
    ) as Record<T, number>;
  return {
    members: members.length,
    byState: count(MEMBER_STATES, ({ state }) => state),
    byPublication: count(PUNCTUALITIES, ({ publication: state }) => state),
    submissionOverdue: members.filter(({ submission }) => submission === 'overdue').length,
    submissionLate: members.filter(({ submission }) => submission === 'late').length,
  };
}

/** A collection without its counts. */
export function headOf(row: CollectionRow, agencyName: string): Omit<CollectionHead, 'counts'> {
  return {
    id: row.id,
    agencyId: row.agency_id,
    agencyName,
    year: row.year,
    title: row.title,
    note: row.note,
    submitBy: row.submit_by,
    publishBy: row.publish_by,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    includeOwn: row.include_own,
    usedForReport: row.used_for_report,
  };
}
