import {
  APPLICANT_HEADING,
  APPLICANT_LABELS,
  INDICATOR_LABELS,
  ORGANISATIONS_HEADING,
  OUTCOME_GROUP_LABELS,
  TABLE2_CORNER,
  TABLE2_LABELS,
  TABLE3_CORNER,
  TABLE3_LABELS,
  TABLE3_RESULTS_HEADING,
  TABLE4_BLOCK_LABELS,
  TABLE4_COLUMN_LABELS,
  TABLE4_SUIT_HEADING,
} from '../../../domain/format/labels.ts';
import { labelKey } from '../../clean-text.ts';

const blocks = [...TABLE2_LABELS['2021'], ...TABLE2_LABELS['2019']];

/** Labels of the tables by what they are, letters and digits only. */
export const LABEL_KEYS = {
  table2Rows: keysOf([...blocks.flatMap((block) => block.rows.map((row) => row.label)), '规范性文件']),
  table2Columns: keysOf([
    ...blocks.flatMap((block) => block.columns.map((column) => column.label)),
    '本年制作数量',
    '本年度处理决定数量',
  ]),
  table2Articles: keysOf(blocks.map((block) => block.article)),
  table2Corner: keysOf([TABLE2_CORNER]),
  table3Rows: keysOf(Object.values(TABLE3_LABELS)),
  table3Groups: keysOf([TABLE3_RESULTS_HEADING, ...Object.values(OUTCOME_GROUP_LABELS)]),
  table3Columns: keysOf(Object.values(APPLICANT_LABELS)),
  table3Headings: keysOf([APPLICANT_HEADING, ORGANISATIONS_HEADING, TABLE3_CORNER]),
  table4Columns: keysOf(Object.values(TABLE4_COLUMN_LABELS)),
  table4Headings: keysOf([...Object.values(TABLE4_BLOCK_LABELS), TABLE4_SUIT_HEADING]),
  indicators: keysOf(Object.values(INDICATOR_LABELS)),
} as const;

function keysOf(labels: readonly string[]): ReadonlySet<string> {
  return new Set(labels.map(labelKey));
}

const ALL = new Set(Object.values(LABEL_KEYS).flatMap((keys) => [...keys]));

/** True when a text is a whole label of one of the tables, word for word. */
export function isKnownLabel(text: string): boolean {
  return ALL.has(labelKey(text));
}

const PREFIXES = new Set([...ALL].flatMap((key) => Array.from(key, (_, index) => key.slice(0, index + 1))));

/** True when a text begins a label of one of the tables, or is a whole one. */
export function beginsKnownLabel(text: string): boolean {
  return PREFIXES.has(labelKey(text));
}

/** True when a text is the label of a row of table 3. */
export function isTable3Row(text: string): boolean {
  return LABEL_KEYS.table3Rows.has(labelKey(text));
}
