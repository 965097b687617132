import type { CellId } from '../format/report-format.ts';
import type { SectionId } from '../format/sections.ts';
import { CHECK_CATALOGUE } from './messages/catalogue.ts';

/** Error: contradiction inside the report or against the law; warning: needs a human; info: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Stable codes of the checks on an annual report. */
export type CheckCode =
  | 'T2-NONNEG'
  | 'T2-IMPLIED-PRIOR'
  | 'T2-RULES-POWER'
  | 'T3-BALANCE'
  | 'T3-ROWSUM'
  | 'T3-COLSUM'
  | 'T3-NONNEG'
  | 'T4-SUM'
  | 'T4-NONNEG'
  | 'P18-SUM'
  | 'P18-NONNEG'
  | 'T-UNREADABLE'
  | 'Y-CARRY'
  | 'Y-INFORCE'
  | 'Y-PENDING'
  | 'Y-JUMP'
  | 'Y-CUMULATIVE'
  | 'N-REQ'
  | 'N-OUTCOME'
  | 'N-T4'
  | 'N-FEE'
  | 'N-RATE'
  | 'N-SUM'
  | 'N-PCT'
  | 'N-PP'
  | 'N-REPEAT'
  | 'N-YOY'
  | 'F-SECTIONS'
  | 'F-ASPECTS'
  | 'F-LABELS'
  | 'F-DEADLINE'
  | 'F-YEAR'
  | 'F-AGENCY'
  | 'F-TEXT';

export type FindingValue = number | string | null;

/** `expected` of such a finding is last year's value, worth comparing; nothing says that this year's should be it. */
export function comparesYears({ code }: { readonly code: string }): boolean {
  return code === 'Y-JUMP';
}

/** Where in the prose: `line` counts the lines of the report's text; `raw.slice(start, end)` is the quote. */
export interface Place {
  section: SectionId | 'front';
  line: number;
  start: number;
  end: number;
}

/** One thing a check found: where, what it should be, what it is, and the words of the report. */
export interface Finding {
  code: CheckCode;
  severity: Severity;
  /** Chinese, one sentence, with the numbers concerned. */
  message: string;
  /** Cells concerned; empty when the finding is about the text only. */
  cells: CellId[];
  /** What follows from the rest of the report (the computed sum, the table's value, the legal date …). */
  expected: FindingValue;
  /** What the report says at this place. */
  actual: FindingValue;
  /** Verbatim words of the report, or null when the finding is about something absent. */
  quote: string | null;
  /** Where the quote stands in the prose; null when it stands in a table (the cells say where) or nowhere. */
  place: Place | null;
  /** Name and basis of the rule, Chinese. */
  rule: string;
  /** What to do about it, Chinese; with the figures where they are known. */
  repair: string;
}

type Details = Partial<Pick<Finding, 'cells' | 'expected' | 'actual' | 'quote' | 'place' | 'repair'>>;

/** Builds a finding; details that do not apply may be left out. Without a repair of its own it has the rule's. */
export function finding(
  code: CheckCode,
  severity: Severity,
  message: string,
  details: Details = {},
): Finding {
  const { zh, source, repair } = CHECK_CATALOGUE[code];
  return {
    code,
    severity,
    message,
    cells: details.cells ?? [],
    expected: details.expected ?? null,
    actual: details.actual ?? null,
    quote: details.quote ?? null,
    place: details.place ?? null,
    rule: `${zh}（${source}）`,
    repair: details.repair ?? repair,
  };
}

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Errors first, then warnings, then information; order within a severity is kept. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
