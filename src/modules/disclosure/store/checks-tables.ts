import type { InstantColumn, JsonColumn } from '../../../kernel/database/tables.ts';
import type { FindingSeverity } from '../domain/checks/finding.ts';
import type { FileReading } from '../domain/checks/file-reading.ts';

export interface FileTextsTable {
  file_id: string;
  agency_id: string;
  sha256: string;
  reader_version: number;
  state: FileReading['state'];
  /** What a reader of the file sees; lines of the text. */
  body: string;
  places: JsonColumn<FileReading['places']>;
  /** Text that stands in the file but is not shown (hidden sheets, rows, comments, deleted text …). */
  hidden_body: string;
  hidden_places: JsonColumn<FileReading['hiddenPlaces']>;
  marks: JsonColumn<FileReading['marks']>;
  read_at: InstantColumn;
}

export interface FindingJudgementsTable {
  id: string;
  agency_id: string;
  document_id: string;
  fingerprint: string;
  code: string;
  verdict: 'accepted' | 'not_applicable';
  reason: string;
  judged_by: string;
  judged_at: InstantColumn;
  withdrawn_by: string | null;
  withdrawn_at: InstantColumn | null;
}

export interface CheckedWordsTable {
  id: string;
  /** `house` or an agency. */
  scope: string;
  wrong: string;
  suggestion: string;
  severity: FindingSeverity;
  why: string;
  updated_at: InstantColumn;
  updated_by: string;
}

export interface ExternalLinksTable {
  address: string;
  state: 'waiting' | 'ok' | 'dead' | 'unreachable' | 'refused';
  status: number | null;
  checked_at: InstantColumn | null;
  wanted_at: InstantColumn;
}

export type ChecksTables = {
  file_texts: FileTextsTable;
  document_judgements: FindingJudgementsTable;
  checked_words: CheckedWordsTable;
  external_links: ExternalLinksTable;
};
