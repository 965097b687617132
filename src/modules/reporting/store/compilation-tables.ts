import type { InstantColumn } from '../../../kernel/database/tables.ts';

export interface ReportPartsTable {
  agency_id: string;
  year: number;
  version: number;
  part: string;
  /** With figures as `[[key]]`; null: the draft from the records. */
  body: string | null;
  revision: number;
  saved_by: string;
  saved_by_name: string;
  saved_at: InstantColumn;
}

export interface ReportChartsTable {
  agency_id: string;
  year: number;
  version: number;
  chart: string;
  shown: boolean;
  /** Blank: the chart's own title. */
  title: string;
}

/** Tables of the compilation's working state. */
export type CompilationTables = {
  report_parts: ReportPartsTable;
  report_charts: ReportChartsTable;
};
