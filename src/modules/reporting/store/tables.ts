import type { ColumnType } from 'kysely';
import type { Database, Tx } from '../../../kernel/database/types.ts';
import type { JsonColumn } from '../../../kernel/database/tables.ts';
import type { Narrative } from '../domain/narrative.ts';
import type { CompiledReport } from '../domain/compiled-report.ts';

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

export interface AnnualReportsTable {
  agency_id: string;
  year: number;
  id: string;
  narrative: JsonColumn<Partial<Narrative>>;
  published_on: string | null;
  frozen: ColumnType<CompiledReport | null, string | null, string | null>;
  html_file_id: string | null;
  docx_file_id: string | null;
  pdf_file_id: string | null;
}

export type ReportingTables = {
  register_entries: RegisterEntriesTable;
  annual_reports: AnnualReportsTable;
};

/** The reporting module's view of the database. */
export const reportingTables = (db: Database | Tx) => db.withTables<ReportingTables>();
