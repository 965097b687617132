import type { ColumnType } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { JsonColumn } from '../../../kernel/database/tables.ts';
import type { Narrative } from '../domain/narrative.ts';
import type { CompiledReport } from '../domain/compiled-report.ts';
import type { Snapshot } from '../domain/compilation/snapshot.ts';
import type { SignOffRecord } from '../domain/compilation/stage.ts';
import type { CompilationTables } from './compilation-tables.ts';

export interface RegisterEntriesTable {
  agency_id: string;
  id: string;
  kind: string;
  title: string | null;
  document_number: string | null;
  from_on: string;
  to_on: string | null;
  repealed_on: string | null;
  repeal_basis: string | null;
  quantity: number | null;
  source: string;
  voided: boolean;
}

type Nullable<T> = ColumnType<T | null, string | null, string | null>;

export interface AnnualReportsTable {
  agency_id: string;
  year: number;
  /** 1, and one more for each correction after publication. */
  version: number;
  id: string;
  /** Text as signed, with its tokens; empty while it is being written. */
  narrative: JsonColumn<Partial<Narrative>>;
  published_on: string | null;
  /** What was published. */
  frozen: Nullable<CompiledReport>;
  html_file_id: string | null;
  docx_file_id: string | null;
  pdf_file_id: string | null;
  xlsx_file_id: string | null;
  json_file_id: string | null;
  reason: string | null;
  /** Frozen figures of a report that is not published yet. */
  snapshot: Nullable<Snapshot>;
  checked: Nullable<SignOffRecord>;
  approved: Nullable<SignOffRecord>;
  released: Nullable<SignOffRecord>;
}

export type ReportingTables = CompilationTables & {
  register_entries: RegisterEntriesTable;
  annual_reports: AnnualReportsTable;
};

/** The reporting module's view of the database. */
export const reportingTables = (db: Database | Tx) => db.withTables<ReportingTables>();
