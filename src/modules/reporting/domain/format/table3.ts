import { APPLICANT_LABELS, TABLE3_LABELS } from './labels.ts';
import type { CellId, ReportFormat } from './report-format.ts';

/** The six kinds of applicants (columns of table 3), in the official order. */
export const APPLICANT_KINDS = [
  'natural_person',
  'business',
  'research',
  'public_welfare',
  'legal_service',
  'other_org',
] as const;
export type ApplicantKind = (typeof APPLICANT_KINDS)[number];

/** The seven value columns of table 3. */
export const APPLICANT_COLUMNS = [...APPLICANT_KINDS, 'total'] as const;
export type ApplicantColumn = (typeof APPLICANT_COLUMNS)[number];

/** Groups of outcome rows; （三）–（六） have no subtotal row of their own. */
export type OutcomeGroup = 'refused' | 'unavailable' | 'not_processed' | 'other_handling';

const SHARED_OUTCOMES = [
  'granted',
  'partially_granted',
  'refused_state_secret',
  'refused_prohibited_by_law',
  'refused_security_stability',
  'refused_third_party_rights',
  'refused_internal_affairs',
  'refused_process_information',
  'refused_enforcement_file',
  'refused_administrative_query',
  'unavailable_not_held',
  'unavailable_needs_creation',
  'unavailable_still_unclear',
  'not_processed_petition',
  'not_processed_duplicate',
  'not_processed_publication',
  'not_processed_excessive',
  'not_processed_reconfirmation',
] as const;

/** Leaf outcomes of the 2021 format: 21. */
export const OUTCOMES_2021 = [
  ...SHARED_OUTCOMES,
  'closed_correction_lapsed',
  'closed_fee_unpaid',
  'closed_other',
] as const;
export type Outcome2021 = (typeof OUTCOMES_2021)[number];

/** Leaf outcomes of the 2019 format: 19, with （六）其他处理 as one row. */
export const OUTCOMES_2019 = [...SHARED_OUTCOMES, 'other_handling'] as const;

/** Leaf outcome rows of a format (empty before 2019). */
export function outcomeRows(format: ReportFormat): readonly string[] {
  if (format === 'pre2019') return [];
  return format === '2021' ? OUTCOMES_2021 : OUTCOMES_2019;
}

/** All numeric rows of table 3 in the official order (2021: 25; 2019: 23). */
export function table3Rows(format: ReportFormat): readonly string[] {
  if (format === 'pre2019') return [];
  return ['new_received', 'carried_in', ...outcomeRows(format), 'total_handled', 'carried_out'];
}

/** The group an outcome row stands under, or null for 予以公开, 部分公开 and the rows outside part three. */
export function outcomeGroup(row: string): OutcomeGroup | null {
  if (row.startsWith('refused_')) return 'refused';
  if (row.startsWith('unavailable_')) return 'unavailable';
  if (row.startsWith('not_processed_')) return 'not_processed';
  if (row.startsWith('closed_')) return 'other_handling';
  return null;
}

/** Leaf rows standing under a group in a format. */
export function rowsOfGroup(format: ReportFormat, group: OutcomeGroup): readonly string[] {
  if (group === 'other_handling' && format === '2019') return ['other_handling'];
  return outcomeRows(format).filter((row) => outcomeGroup(row) === group);
}

/** Cell id `t3.<row>.<column>`. */
export function table3Cell(row: string, column: ApplicantColumn): CellId {
  return `t3.${row}.${column}`;
}

/** All cells of table 3 in reading order (2021: 175; 2019: 161). */
export function table3Cells(format: ReportFormat): CellId[] {
  return table3Rows(format).flatMap((row) => APPLICANT_COLUMNS.map((column) => table3Cell(row, column)));
}

/** Official label of a row of table 3. */
export function table3RowLabel(row: string): string {
  return TABLE3_LABELS[row] ?? row;
}

/** Official label of a column of table 3. */
export function applicantLabel(column: ApplicantColumn): string {
  return APPLICANT_LABELS[column];
}
