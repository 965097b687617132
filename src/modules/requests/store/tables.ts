import type { InstantColumn, JsonColumn } from '../../../kernel/database/tables.ts';
import type { Database, Tx } from '../../../kernel/database/types.ts';

export interface RequestsTable {
  agency_id: string;
  id: string;
  number: string;
  /** The number without blanks and brackets, as it is looked up. */
  number_key: string;
  channel: string;
  applicant_type: string;
  /** Keyed digest that is equal for the same applicant. */
  applicant_key: string;
  name_sealed: string;
  contact_sealed: string;
  description_sealed: string;
  corrected_description_sealed: string | null;
  subject: string | null;
  document_number: string | null;
  corrected_document_number: string | null;
  wanted_form: string;
  delivery: string;
  submitted_on: string | null;
  arrived_on: string;
  query_code_digest: string;
  division_id: string | null;
  assignee_id: string | null;
  received_on: string | null;
  closed_on: string | null;
  is_open: boolean;
  outcome: string | null;
  in_time: boolean | null;
  created_at: InstantColumn;
}

export interface RequestFilesTable {
  agency_id: string;
  id: string;
  request_id: string;
  role: string;
  file_id: string;
  name: string;
  added_on: string;
  added_by: string;
}

export interface RequestNotesTable {
  agency_id: string;
  id: string;
  request_id: string;
  /** `note`, or `reasons`: what the applicant stated under Art. 35. */
  kind: string;
  text_sealed: string;
  author_id: string;
  written_on: string;
}

export interface ConsultationsTable {
  agency_id: string;
  id: string;
  request_id: string;
  party: string;
  party_sealed: string;
  information_sealed: string;
  summary_sealed: string | null;
  letter_id: string;
}

export interface DecisionDraftsTable {
  agency_id: string;
  id: string;
  request_id: string;
  version: number;
  answers: JsonColumn<Record<string, string>>;
  outcome: string | null;
  sub_kind: string | null;
  grounds: JsonColumn<string[]>;
  basis: JsonColumn<string[]>;
  /** Reasons and evidence. */
  text_sealed: string;
  author_id: string;
  saved_on: string;
}

export interface LettersTable {
  agency_id: string;
  id: string;
  request_id: string;
  kind: string;
  title: string;
  number: string | null;
  issued_on: string;
  /** `applicant` or `party`. */
  addressee: string;
  content_sealed: string;
  /** The letter as it went out; kept of replies. */
  pdf_file_id: string | null;
}

export interface RemediesTable {
  agency_id: string;
  id: string;
  request_id: string;
  track: string;
  organ: string;
  case_number: string | null;
  note: string | null;
  filed_on: string;
  decided_on: string | null;
  result: string | null;
  detail: string | null;
  /** Recorded by mistake; in no list and no table. */
  taken_back: boolean;
}

export type RequestTables = {
  requests: RequestsTable;
  request_files: RequestFilesTable;
  request_notes: RequestNotesTable;
  consultations: ConsultationsTable;
  decision_drafts: DecisionDraftsTable;
  letters: LettersTable;
  remedies: RemediesTable;
  submitted_forms: { form_key: string; agency_id: string; request_id: string };
  tracking_attempts: { attempt_key: string; failures: number; window_started_at: InstantColumn };
};

/** The database with this module's tables in view. */
export function requestTables(db: Database | Tx) {
  return db.withTables<RequestTables>();
}
