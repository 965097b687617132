import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { personNames } from '../../../identity/index.ts';
import type { JudgedFinding, MemberView, Submission } from '../../contract.ts';
import { receivedHeads } from '../../store/collection/received-reports.ts';
import { remindersOf, submissionsOf } from '../../store/collection/submissions.ts';
import { findingsOf } from './received-report.ts';

/** What a member handed in and was reminded of, and the findings of what it handed in last. */
export interface MemberHistory {
  readonly history: Submission[];
  readonly remindersSent: MemberView['remindersSent'];
  readonly findings: JudgedFinding[];
}

/** The history of one member, newest submission last. */
export async function memberHistory(
  db: Database | Tx,
  place: { agency_id: string; collection_id: string; member_id: string },
): Promise<MemberHistory> {
  const submissions = await submissionsOf(db, place);
  const reminders = await remindersOf(db, place);
  const ids = submissions.map(({ report_id }) => report_id);
  const heads = await receivedHeads(db, place.agency_id, { ids, replaced: true });
  const reports = new Map(heads.map((head) => [head.id, head]));
  const people = submissions.flatMap(({ submitted_by, decided_by }) => [submitted_by, decided_by ?? '']);
  const names = await personNames(db, [...people, ...reminders.map(({ sent_by }) => sent_by)]);
  const nameOf = (id: string): string => names.get(id) ?? '';
  const count = (reportId: string, severity: string): number =>
    reports.get(reportId)?.findings.filter((finding) => finding.severity === severity).length ?? 0;
  const history = submissions.map((row): Submission => {
    const report = reports.get(row.report_id);
    return {
      id: row.id,
      number: row.number,
      receivedReportId: row.report_id,
      fileName: report?.file_name ?? null,
      via: row.via as Submission['via'],
      form: report?.source === 'form',
      submittedOn: row.submitted_on,
      submittedBy: nameOf(row.submitted_by),
      note: row.note,
      state: row.state as Submission['state'],
      decidedOn: row.decided_on,
      decidedBy: row.decided_by === null ? null : nameOf(row.decided_by),
      words: row.words,
      reasons: row.reasons.map((reason) => ({ ...reason })),
      errors: count(row.report_id, 'error'),
      warnings: count(row.report_id, 'warning'),
    };
  });
  const last = reports.get(submissions.at(-1)?.report_id ?? '');
  return {
    history,
    remindersSent: reminders.map(({ id, sent_on, about, text, sent_by }) => ({
      id,
      sentOn: sent_on,
      about: about as 'submission' | 'publication',
      text,
      by: nameOf(sent_by),
    })),
    findings: last ? await findingsOf(db, last) : [],
  };
}
