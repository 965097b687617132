import type { Selectable } from 'kysely';
import type { InstantColumn, JsonColumn } from '../../../../kernel/database/tables.ts';
import type { Database, Tx } from '../../../../kernel/database/types.ts';
import type { GazetteState } from '../../contract/gazette.ts';
import type { DisclosureTables } from '../tables.ts';

interface GazetteIssuesTable {
  id: string;
  agency_id: string;
  year: number;
  number: number;
  issued_on: string;
  note: string;
  state: GazetteState;
  /** Names of the sections in order. */
  sections: JsonColumn<string[]>;
  /** Everyone who assembled it, first the one who began. */
  editor_ids: JsonColumn<string[]>;
  created_at: InstantColumn;
  submitted_at: InstantColumn | null;
  sent_back_reason: string | null;
  published_at: InstantColumn | null;
  published_on: string | null;
  published_by: string | null;
}

interface GazetteEntriesTable {
  issue_id: string;
  agency_id: string;
  document_id: string;
  /** Place of its section among the issue's. */
  section: number;
  position: number;
  /** The edition that is in the issue, once it is published. */
  edition_id: string | null;
}

interface GazetteFilesTable {
  issue_id: string;
  agency_id: string;
  format: 'pdf' | 'epub';
  /** Digest of which entries are in it. */
  variant: string;
  file_id: string;
}

export type GazetteTables = {
  gazette_issues: GazetteIssuesTable;
  gazette_entries: GazetteEntriesTable;
  gazette_files: GazetteFilesTable;
};

export type IssueRow = Selectable<GazetteIssuesTable>;
export type EntryRow = Selectable<GazetteEntriesTable>;

/** The tables of the gazette beside those of documents. */
export const gazetteTables = (db: Database | Tx) => db.withTables<DisclosureTables & GazetteTables>();
