import { yearOf, type CalendarDate } from '../../../kernel/dates.ts';

/** `2026年11月2日` */
export function longDate(date: CalendarDate): string {
  return `${yearOf(date)}年${+date.slice(5, 7)}月${+date.slice(8, 10)}日`;
}

/** 发文字号 */
export function documentNumberOf(prefix: string, year: number, serial: number): string {
  return `${prefix}〔${year}〕${serial}号`;
}

export const CITATION = (title: string, number: string | null): string =>
  number ? `《${title}》（${number}）` : `《${title}》`;

/** Opinions of the secrecy review, as reviewers write them. */
export const SECRECY_REVIEW = '经逐项审查，内容不涉及国家秘密、工作秘密、商业秘密和个人隐私，可以公开。';
export const WITHHOLDING_REVIEW = '经审查，所定属性和理由符合条例规定，同意。';

/** Said by the leader who approves an emergency publication afterwards. */
export const EMERGENCY_OPINION = '情况属实，发布及时，内容与指挥部通报一致，同意补批。';

/** The city's gazette. */
export const GAZETTE_SECTIONS = [
  { name: '规章和规范性文件', kinds: ['government_rules', 'normative_document'] },
  { name: '政策文件和规划', kinds: ['policy_document', 'plan'] },
  { name: '人事信息', kinds: ['personnel'] },
] as const;
export const GAZETTE_NOTE = '本公报汇编上期以来公开的政府文件，与网站公布的同期版本一致。';
