import { SECTION_TITLES } from '../domain/format/labels.ts';
import type { SectionId } from '../domain/format/sections.ts';

type Columns = readonly (readonly [heading: string, width: number])[];

const FILE = ['文件 file', 36] as const;
const AGENCY = ['机关 agency', 26] as const;
const YEAR = ['年度 year', 9] as const;

/** Headings of the workbook of findings, with the width of their columns in characters. */
export const BOOK_WORDS = {
  sheets: {
    reports: {
      title: '报告',
      columns: [
        FILE,
        AGENCY,
        YEAR,
        ['格式 format', 10],
        ['发布日期 published', 14],
        ['错误 errors', 9],
        ['警告 warnings', 9],
        ['提示 notes', 9],
        ['读出格数 cells read', 11],
        ['未确定格数 unreadable', 12],
        ['首个错误 first error', 70],
      ] satisfies Columns,
    },
    findings: {
      title: '发现',
      columns: [
        FILE,
        AGENCY,
        YEAR,
        ['级别 severity', 9],
        ['代码 code', 14],
        ['检查项 check', 22],
        ['说明 message', 60],
        ['核对值（变动为上年数）expected', 18],
        ['原文值 actual', 14],
        ['原文 quote', 50],
        ['位置 place', 36],
        ['依据 rule', 36],
        ['处理建议 repair', 44],
      ] satisfies Columns,
    },
    refused: {
      title: '无法读取',
      columns: [FILE, ['原因与处理', 70], ['Reason and repair', 70]] satisfies Columns,
    },
  },
  inText: (section: SectionId | 'front', line: number, character: number): string =>
    `${section === 'front' ? '标题与导语' : SECTION_TITLES[section].from2021} 第 ${line} 段第 ${character} 字`,
} as const;
