import type { Insertable, Selectable } from 'kysely';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import {
  collectionTables,
  type CollectionRemindersTable,
  type CollectionSubmissionsTable,
} from '../collection-tables.ts';

export type SubmissionRow = Selectable<CollectionSubmissionsTable>;
export type ReminderRow = Selectable<CollectionRemindersTable>;
type NewSubmissionRow = Insertable<CollectionSubmissionsTable>;

/** Subject types of their facts. */
export const SUBMISSION_SUBJECT = 'collection_submission';
export const REMINDER_SUBJECT = 'collection_reminder';

interface Place {
  readonly agency_id: string;
  readonly collection_id: string;
  /** Without it those of all members. */
  readonly member_id?: string;
}

/** What was handed in in a collection, oldest first within a member. */
export function submissionsOf(db: Database | Tx, place: Place): Promise<SubmissionRow[]> {
  return collectionTables(db)
    .selectFrom('collection_submissions')
    .selectAll()
    .where('agency_id', '=', place.agency_id)
    .where('collection_id', '=', place.collection_id)
    .$if(place.member_id !== undefined, (query) => query.where('member_id', '=', place.member_id!))
    .orderBy('member_id')
    .orderBy('number')
    .execute();
}

/** The submission a received report came with. */
export function submissionOfReport(
  db: Database | Tx,
  agencyId: string,
  reportId: string,
): Promise<SubmissionRow | undefined> {
  return collectionTables(db)
    .selectFrom('collection_submissions')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('report_id', '=', reportId)
    .executeTakeFirst();
}

export function insertSubmission(tx: Tx, row: NewSubmissionRow): Promise<SubmissionRow> {
  return collectionTables(tx)
    .insertInto('collection_submissions')
    .values(row)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Changes a submission and returns it as it is now. */
export function updateSubmission(
  tx: Tx,
  { agency_id, collection_id, member_id, number }: SubmissionRow,
  change: Partial<NewSubmissionRow>,
): Promise<SubmissionRow> {
  return collectionTables(tx)
    .updateTable('collection_submissions')
    .set(change)
    .where('agency_id', '=', agency_id)
    .where('collection_id', '=', collection_id)
    .where('member_id', '=', member_id)
    .where('number', '=', number)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Reminders of a collection, oldest first. */
export function remindersOf(db: Database | Tx, place: Place): Promise<ReminderRow[]> {
  return collectionTables(db)
    .selectFrom('collection_reminders')
    .selectAll()
    .where('agency_id', '=', place.agency_id)
    .where('collection_id', '=', place.collection_id)
    .$if(place.member_id !== undefined, (query) => query.where('member_id', '=', place.member_id!))
    .orderBy('sent_on')
    .orderBy('id')
    .execute();
}

export async function insertReminders(tx: Tx, rows: readonly ReminderRow[]): Promise<void> {
  if (rows.length > 0) await collectionTables(tx).insertInto('collection_reminders').values(rows).execute();
}
