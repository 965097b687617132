import type { CalendarDate } from '../../../../kernel/dates.ts';
import { formatForYear } from '../format/report-format.ts';
import type { CellId, CellValues, ReportFormat } from '../format/report-format.ts';
import type { SectionId } from '../format/sections.ts';
import { foldText } from './fold-text.ts';

/** A line of prose: `text` is cleaned for reading, `raw` is the source; `offsets[i]` is where `text[i]` stands in it. */
export interface NarrativeLine {
  raw: string;
  text: string;
  offsets: readonly number[];
  /** Chapter the line stands in; `front` is everything before the first chapter. */
  section: SectionId | 'front';
}

/** A chapter heading found in the text. */
export interface Heading {
  section: SectionId;
  /** Number as written (1–6), or null when the heading carries none. */
  number: number | null;
  /** Title without number, cleaned. */
  title: string;
  quote: string;
}

/** A table label that differs from the standard one. */
export interface LabelDeviation {
  kind: 'wording' | 'truncated' | 'bracket' | 'blank';
  table: 'table2' | 'table3' | 'table4' | 'indicators';
  standard: string;
  read: string;
  cells: CellId[];
  quote: string | null;
}

/** A cell whose value the source does not give for certain, and why. */
export interface UnreadableCell {
  cell: CellId;
  reason: string;
}

/** A cell whose value the source does not spell out but determines: split by the arithmetic, a stroke for zero. */
export interface InferredCell {
  cell: CellId;
  reason: string;
}

/** An annual report, read from a file or compiled from the ledger, in the form the checks work on. */
export interface ReportModel {
  agency: string | null;
  year: number | null;
  format: ReportFormat;
  publishedOn: CalendarDate | null;
  /** Date under the signature at the end, if the report has one. */
  signedOn: CalendarDate | null;
  /** Publishing body named in the metadata block, if any. */
  publisher: string | null;
  /** Index number named in the metadata block, if any. */
  indexNumber: string | null;
  tables: CellValues;
  unreadable: readonly UnreadableCell[];
  inferred: readonly InferredCell[];
  /** Verbatim source of cells (their row), for quoting. */
  sources: Readonly<Record<CellId, string>>;
  labels: readonly LabelDeviation[];
  /** The text around the tables; null when only tables are known (a report compiled from the ledger). */
  text: ReportText | null;
}

/** What surrounds the tables. */
export interface ReportText {
  headings: readonly Heading[];
  lines: readonly NarrativeLine[];
}

/** A line of prose written by this program: simplified characters, no damage, any width of punctuation. */
export function plainLine(text: string, section: NarrativeLine['section']): NarrativeLine {
  return { raw: text, ...foldText(text), section };
}

/** Verbatim source words of `line.text[start, end)`. */
export function verbatim(line: NarrativeLine, start: number, end: number): string {
  const first = line.offsets[start];
  const last = line.offsets[end - 1];
  return first === undefined || last === undefined ? line.raw : line.raw.slice(first, last + 1);
}

/** A model with only tables, e.g. compiled from the ledger; pass what else is known in `known`. */
export function reportOfTables(
  tables: CellValues,
  known: Partial<Omit<ReportModel, 'tables'>> & { year: number },
): ReportModel {
  return {
    agency: null,
    format: formatForYear(known.year),
    publishedOn: null,
    signedOn: null,
    publisher: null,
    indexNumber: null,
    unreadable: [],
    inferred: [],
    sources: {},
    labels: [],
    text: null,
    ...known,
    tables,
  };
}
