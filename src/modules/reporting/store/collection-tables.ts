import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { InstantColumn, JsonColumn } from '../../../kernel/database/tables.ts';
import type { JointEntry } from '../domain/aggregation/joint-items.ts';
import type { StoredFinding } from '../domain/collection/stored-finding.ts';
import type { PackedReport } from './collection/packed-report.ts';

/** Another report with the same passages, as found at the last check. */
export interface StoredResemblance {
  readonly reportId: string | null;
  readonly agencyName: string;
  readonly year: number;
  readonly score: number;
  readonly passages: readonly {
    readonly here: { readonly section: string; readonly line: number; readonly text: string };
    readonly there: { readonly section: string; readonly line: number; readonly text: string };
  }[];
}

export interface ReceivedReportsTable {
  agency_id: string;
  id: string;
  about_agency_id: string | null;
  agency_name: string;
  about_key: string;
  year: number;
  format: string;
  source: string;
  file_id: string | null;
  file_name: string | null;
  published_on: string | null;
  model: JsonColumn<PackedReport>;
  received_at: InstantColumn;
  replaced_by: string | null;
  findings: JsonColumn<readonly StoredFinding[]>;
  checked_at: InstantColumn;
  resemblances: JsonColumn<readonly StoredResemblance[]>;
}

export interface FindingJudgementsTable {
  agency_id: string;
  year: number;
  about_key: string;
  finding_key: string;
  id: string;
  verdict: string;
  reason: string;
  judged_by: string;
  judged_at: InstantColumn;
}

export interface CollectionsTable {
  agency_id: string;
  id: string;
  year: number;
  title: string;
  note: string;
  submit_by: string;
  publish_by: string;
  opened_on: string;
  closed_on: string | null;
  include_own: boolean;
  used_for_report: boolean;
}

export interface CollectionMembersTable {
  agency_id: string;
  collection_id: string;
  id: string;
  about_agency_id: string | null;
  about_key: string;
  name: string;
  kind: string;
  contact_name: string;
  contact_phone: string;
  contact_email: string;
  submit_by: string | null;
  contained_in_id: string | null;
  left_out: string | null;
  published_on: string | null;
  code_index: string | null;
  code_number: number;
  code_expires_on: string | null;
  removed_on: string | null;
  sort_order: number;
}

export interface ReturnReason {
  readonly findingKey: string | null;
  readonly text: string;
}

export interface CollectionSubmissionsTable {
  agency_id: string;
  collection_id: string;
  member_id: string;
  number: number;
  id: string;
  report_id: string;
  via: string;
  note: string;
  submitted_on: string;
  submitted_by: string;
  state: string;
  decided_on: string | null;
  decided_by: string | null;
  words: string;
  reasons: JsonColumn<readonly ReturnReason[]>;
}

export interface CollectionRemindersTable {
  agency_id: string;
  collection_id: string;
  member_id: string;
  id: string;
  sent_on: string;
  about: string;
  text: string;
  sent_by: string;
}

export interface JointItemsTable {
  agency_id: string;
  collection_id: string;
  id: string;
  title: string;
  reason: string;
  entries: JsonColumn<readonly JointEntry[]>;
  members: JsonColumn<readonly string[]>;
  counted_by: string;
  entered_on: string;
  entered_by: string;
  removed_on: string | null;
}

export type CollectionTables = {
  received_reports: ReceivedReportsTable;
  finding_judgements: FindingJudgementsTable;
  collections: CollectionsTable;
  collection_members: CollectionMembersTable;
  collection_submissions: CollectionSubmissionsTable;
  collection_reminders: CollectionRemindersTable;
  joint_items: JointItemsTable;
};

/** The database as collecting and reviewing see it. */
export const collectionTables = (db: Database | Tx) => db.withTables<CollectionTables>();
