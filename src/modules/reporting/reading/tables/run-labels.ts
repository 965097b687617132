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

const SHORTEST_BARE = 3;
const LEAST_TELLING = 6;
/** Signs that may stand between two letters of a label. */
const MOST_SIGNS = 3;
const MOST_PARTS = 6;
/** Words of a table that prose uses as well. */
const COMMON = new Set(['行政许可', '行政处罚', '行政强制', '行政复议', '行政诉讼', '复议后起诉']);

interface Ending {
  heading: boolean;
  telling: boolean;
  /** The label begins with a number in digits, which may be the end of the values before it. */
  digit: boolean;
  /** Without a sign behind its number it is no label: 3.其他. */
  signed: boolean;
}

/** Labels letter by letter. */
interface Branch {
  next: Map<string, Branch>;
  ending: Ending | null;
}

const root: Branch = { next: new Map(), ending: null };

function plant(key: string, ending: Ending): void {
  let branch = root;
  for (const letter of key) {
    const next = branch.next.get(letter) ?? { next: new Map<string, Branch>(), ending: null };
    branch.next.set(letter, next);
    branch = next;
  }
  branch.ending ??= ending;
}

function plantLabel(label: string, heading: boolean): void {
  const key = labelKey(label);
  const isNumbered = /^[（(]?[一二三四五六七八九十\d]{1,2}[）)、.]/.test(label);
  const number = isNumbered ? /^(?:\d+|[一二三四五六七八九十])/.exec(key)![0] : '';
  const body = key.slice(number.length);
  const telling = !heading && (key === TABLE2_CORNER || (key.length >= LEAST_TELLING && !COMMON.has(key)));
  const digit = /\d/.test(number);
  plant(key, { heading, telling, digit, signed: digit && body.length < SHORTEST_BARE });
  if (number !== '' && body.length >= SHORTEST_BARE && !heading)
    plant(body, { heading, telling, digit: false, signed: false });
}

for (const label of HEADINGS) plantLabel(label, true);
for (const label of TABLE_WORDS) plantLabel(label, false);
// The lists before 2019 number the parts of a figure: 其中：1.当面申请数.
for (const label of Object.values(INDICATOR_LABELS))
  for (let number = 1; number <= MOST_PARTS; number += 1)
    plant(`${number}${labelKey(label)}`, { heading: false, telling: true, digit: true, signed: true });

/** True when the number a label begins with is its own and not the end of the values before it. */
function ownsNumber(text: string, start: number, ending: Ending): boolean {
  if (!ending.digit) return true;
  const signed = /^\d ?[.、,)]/.test(text.slice(start, start + 3));
  return signed || (!ending.signed && !/[\d.]/.test(text[start - 1] ?? ''));
}

const IS_LETTER = /[\p{L}\p{N}]/u;

/** Places of the letters and digits of a text. */
function letterPlaces(text: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (char >= '\u4e00' ? char <= '\u9fff' || IS_LETTER.test(char) : IS_LETTER.test(char)) places.push(at);
  }
  return places;
}

/** The longest label whose first letter is the one at `index` of `places`. */
function labelAt(
  text: string,
  places: readonly number[],
  index: number,
): { next: number; ending: Ending } | null {
  let branch: Branch | undefined = root;
  let best: { next: number; ending: Ending } | null = null;
  for (let at = index; at < places.length; at += 1) {
    if (at > index && places[at]! - places[at - 1]! > MOST_SIGNS + 1) break;
    branch = branch.next.get(text[places[at]!]!);
    if (branch === undefined) break;
    if (branch.ending !== null && ownsNumber(text, places[index]!, branch.ending))
      best = { next: at + 1, ending: branch.ending };
  }
  return best;
}

/** Words without which a long line holds no table. */
const HINT =
  /第二十条第|信息内容|本年新收|上年结转|予以公开|属于|掌握|结转下年|结果维持|尚未审结|文件数|重复申请|逾期|自然人/;
const LONG = 90;
const PERIOD = /^20\d\d年度/;

/** Labels of the tables and chapter headings in a cleaned line, in order; none where no table word can be. */
export function runLabels(text: string): RunLabel[] {
  if (text.length > LONG && !HINT.test(text)) return [];
  const labels: RunLabel[] = [];
  const places = letterPlaces(text);
  for (let index = 0; index < places.length;) {
    const place = places[index]!;
    const found = labelAt(text, places, index);
    if (found === null) {
      const period = text[place] === '2' && PERIOD.test(text.slice(place, place + 6));
      if (period) labels.push({ start: place, end: place + 6, heading: false, telling: false });
      index += period ? 6 : 1;
      continue;
    }
    let start = place;
    if (text.endsWith('(', start) && (labels.at(-1)?.end ?? 0) < start) start -= 1;
    if (text.slice(0, start).endsWith('其中:')) start -= 3;
    let end = places[found.next - 1]! + 1;
    if (/[)”"’》]/.test(text[end] ?? '')) end += 1;
    labels.push({ start, end, heading: found.ending.heading, telling: found.ending.telling });
    index = found.next;
  }
  return labels;
}
