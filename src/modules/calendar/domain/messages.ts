import type { Problem } from '../../../kernel/errors.ts';
import type { HolidayCode } from './notice.ts';

/** Names of the festivals for screens and letters. */
export const HOLIDAY_NAMES: Readonly<Record<HolidayCode, { zh: string; en: string }>> = {
  new_year: { zh: '元旦', en: 'New Year' },
  spring_festival: { zh: '春节', en: 'Spring Festival' },
  qingming: { zh: '清明节', en: 'Qingming Festival' },
  labour_day: { zh: '劳动节', en: 'Labour Day' },
  dragon_boat: { zh: '端午节', en: 'Dragon Boat Festival' },
  mid_autumn: { zh: '中秋节', en: 'Mid-Autumn Festival' },
  national_day: { zh: '国庆节', en: 'National Day' },
  other: { zh: '其他放假', en: 'other day off' },
};

const RULE = '《全国年节及纪念日放假办法》及国务院办公厅当年部分节假日安排的通知';

const TEXTS = {
  not_a_date: [
    (v: string) => `“${v}”不是有效日期，请写成 2027-01-01 这样的形式。`,
    (v: string) => `“${v}” is not a date; write it like 2027-01-01.`,
  ],
  duplicate_day: [
    (v: string) => `${v} 在同一列中出现了两次，请删去一个。`,
    (v: string) => `${v} is listed twice; remove one.`,
  ],
  off_and_on: [
    (v: string) => `${v} 既列为放假又列为上班，请按通知原文保留一处。`,
    (v: string) => `${v} is both a day off and a working day; keep the one the notice states.`,
  ],
  not_in_year: [
    (v: string) => `${v} 不在通知所属年度内，请改日期或改年度。`,
    (v: string) => `${v} is not in the notice’s year; change the date or the year.`,
  ],
  off_day_is_weekend: [
    (v: string) => `${v} 是周末，本来就不上班；放假一列只填周一至周五，请删去。`,
    (v: string) => `${v} is a weekend day and off anyway; list only Monday to Friday as days off.`,
  ],
  working_day_is_weekday: [
    (v: string) => `${v} 是周一至周五，本来就上班；上班一列只填调休的周六、周日，请删去。`,
    (v: string) => `${v} is a weekday and worked anyway; list only Saturdays and Sundays that are worked.`,
  ],
  overlay_off_already: [
    (v: string) => `${v} 按国家日历已经休息，不必再列为本地放假，请删去。`,
    (v: string) => `${v} is already off in the national calendar; remove it.`,
  ],
  overlay_working_already: [
    (v: string) => `${v} 按国家日历已经上班，不必再列为本地上班，请删去。`,
    (v: string) => `${v} is already a working day in the national calendar; remove it.`,
  ],
  year_out_of_range: [
    (v: string) => `年度“${v}”应为 2008 至 2100 之间的整数。`,
    (v: string) => `The year “${v}” must be a whole number from 2008 to 2100.`,
  ],
  version_invalid: [
    (v: string) => `版本“${v}”应为不小于 1 的整数。`,
    (v: string) => `The version “${v}” must be a whole number of at least 1.`,
  ],
  source_missing: [
    () => '请填写通知的标题和文号，日历必须能查到出处。',
    () => 'State the notice’s title and document number; a calendar must name its source.',
  ],
} as const satisfies Record<string, readonly [(v: string) => string, (v: string) => string]>;

export type NoticeProblemCode = keyof typeof TEXTS;

/** A problem of a notice or overlay, with both languages, the field and the rule. */
export function noticeProblem(code: NoticeProblemCode, field: string, value: string): Problem {
  const [zh, en] = TEXTS[code];
  return { code, zh: zh(value), en: en(value), field, rule: RULE };
}
