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
} from '../../domain/format/labels.ts';
import { SECTIONS, numberedSectionTitle } from '../../domain/format/sections.ts';
import { labelKey } from '../clean-text.ts';

/** A label found inside a run of text: where it stands in the cleaned text. */
export interface RunLabel {
  start: number;
  end: number;
  /** Only a chapter heading cuts a line of prose. */
  heading: boolean;
  /** Words that stand in tables and hardly anywhere else. */
  telling: boolean;
}

const HEADINGS = SECTIONS.flatMap((section) => [
  numberedSectionTitle(section, '2021'),
  numberedSectionTitle(section, '2019'),
]);

const TABLE_WORDS: readonly string[] = [
  ...Object.values(TABLE3_LABELS),
  TABLE3_RESULTS_HEADING,
  ...Object.values(OUTCOME_GROUP_LABELS),
  TABLE3_CORNER,
  APPLICANT_HEADING,
  ORGANISATIONS_HEADING,
  ...Object.values(APPLICANT_LABELS),
  TABLE2_CORNER,
  ...[...TABLE2_LABELS['2021'], ...TABLE2_LABELS['2019']].flatMap((block) => [
    block.article,
    ...block.columns.map(({ label }) => label),
    ...block.rows.map(({ label }) => label),
  ]),
  ...Object.values(TABLE4_BLOCK_LABELS),
  TABLE4_SUIT_HEADING,
  ...Object.values(TABLE4_COLUMN_LABELS),
  ...Object.values(INDICATOR_LABELS),
  '指标名称',
  '计量单位',
  '历年累计',
];

/** Signs that may stand between the letters of a label, in cleaned text. */
const SIGNS = '[,，、.:;()\\[\\]“”"\'‘’《》<>·|/ -]{0,3}';
const SHORTEST_BARE = 3;
const LEAST_TELLING = 6;
/** Words of a table that prose uses as well. */
const COMMON = new Set(['行政许可', '行政处罚', '行政强制', '行政复议', '行政诉讼', '复议后起诉']);

/** Pattern for a label, whatever its punctuation, with or without the number it begins with. */
function patternOf(label: string): string {
  const key = labelKey(label);
  const numbered = /^([一二三四五六七八九十]|\d{1,2})(?=\p{Script=Han}{2})/u.exec(key);
  const isNumbered = numbered !== null && /^[（(]?[一二三四五六七八九十\d]{1,2}[）)、.]/.test(label);
  const body = isNumbered ? key.slice(numbered[0].length) : key;
  const letters = [...body].join(SIGNS);
  if (!isNumbered) return `\\(?${letters}`;
  const number = numbered[0];
  // Digits glued to the values before them are the number of the label only where a sign follows them.
  const bare = body.length >= SHORTEST_BARE;
  const signed = `${number} ?[.、,)]`;
  const own = /\D/.test(number) ? `${number}[、.,]?` : bare ? `(?:${signed}|(?<![\\d.])${number})` : signed;
  const lead = `(?:其中:?)?\\(?${own}\\)?[、.,]?`;
  return !bare ? `${lead}${letters}` : `(?:${lead})?${letters}`;
}

const byLength = (a: string, b: string): number => labelKey(b).length - labelKey(a).length;

function matcher(labels: readonly string[]): string {
  return [...new Set(labels)].sort(byLength).map(patternOf).join('|');
}

const LABEL = new RegExp(
  `(?<heading>${matcher(HEADINGS)})|(?:${matcher(TABLE_WORDS)}|20\\d\\d年度)[)”"’》]?`,
  'gu',
);
/** Words without which a long line holds no table. */
const HINT =
  /第二十条第|信息内容|本年新收|上年结转|予以公开|属于|掌握|结转下年|结果维持|尚未审结|文件数|重复申请|逾期|自然人/;
const LONG = 90;

/** Labels of the tables and chapter headings in a cleaned line, in order; none where no table word can be. */
export function runLabels(text: string): RunLabel[] {
  if (text.length > LONG && !HINT.test(text)) return [];
  const labels: RunLabel[] = [];
  for (const match of text.matchAll(LABEL)) {
    const key = labelKey(match[0]);
    const heading = match.groups?.['heading'] !== undefined;
    const telling = !heading && (key === TABLE2_CORNER || (key.length >= LEAST_TELLING && !COMMON.has(key)));
    labels.push({ start: match.index, end: match.index + match[0].length, heading, telling });
  }
  return labels;
}
