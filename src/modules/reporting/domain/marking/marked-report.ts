import type { CalendarDate } from '../../../../kernel/dates.ts';
import type { CheckCode, FindingValue, Severity } from '../checking/finding.ts';
import type { CellId } from '../format/report-format.ts';
import type { SectionId } from '../format/sections.ts';

/** A finding as it is shown beside the report; `number` is what the marks in the text carry (from 1). */
export interface MarkedFinding {
  number: number;
  /** Stays the same when the report is checked again. */
  key: string;
  code: CheckCode;
  severity: Severity;
  message: string;
  rule: string;
  repair: string;
  cells: readonly CellId[];
  expected: FindingValue;
  actual: FindingValue;
  quote: string | null;
}

/** A piece of a line with the findings that concern it; a piece without any is plain text. */
export interface MarkedSegment {
  text: string;
  findings: readonly number[];
}

/** How a figure of the form was come by. */
export type MarkedCellState = 'read' | 'blank' | 'unreadable' | 'inferred';

/** A place of a table: a label of the form (`label`), or a figure (`cell`). Spans as in HTML, 1 by default. */
export interface MarkedCell {
  label: boolean;
  cell: CellId | null;
  text: string;
  colspan: number;
  rowspan: number;
  findings: readonly number[];
  /** `read` for labels. */
  state: MarkedCellState;
  /** Why a figure is unreadable or how it was inferred. */
  reason: string | null;
}

export interface MarkedTable {
  kind: 'table';
  table: 'table2' | 'table3' | 'table4' | 'indicators';
  /** Relative widths of the columns. */
  columns: readonly number[];
  headerRows: number;
  rows: readonly (readonly MarkedCell[])[];
}

export interface MarkedLine {
  kind: 'line';
  segments: readonly MarkedSegment[];
}

/** A chapter of the report; `front` is what stands before the first. */
export interface MarkedSection {
  id: SectionId | 'front';
  /** As the report writes it; null when it has no such heading. */
  heading: { text: string; findings: readonly number[] } | null;
  blocks: readonly (MarkedLine | MarkedTable)[];
}

/** A report in its own words and figures, with every finding marked where it stands. */
export interface MarkedReport {
  title: string;
  agency: string | null;
  year: number | null;
  publishedOn: CalendarDate | null;
  findings: readonly MarkedFinding[];
  sections: readonly MarkedSection[];
  /** Findings about what is absent, or without a place in the text. */
  unplaced: readonly number[];
}
