import type { FindingsLanguage } from './wording-findings.ts';

export interface SimilarWords {
  heading: string;
  here: string;
  year: (year: number) => string;
  shares: (other: string, percent: number) => string;
}

/** Wording of passages that reports share. */
export const SIMILAR_WORDS: Readonly<Record<FindingsLanguage, SimilarWords>> = {
  zh: {
    heading: '与其他报告相同的文字',
    here: '本报告',
    year: (year) => `${year}年`,
    shares: (other, percent) => `与${other}报告相同的文字占 ${percent}%（数字和机关名称不计，标准表述不计）`,
  },
  en: {
    heading: 'Passages shared with other reports',
    here: 'This report',
    year: (year) => ` ${year}`,
    shares: (other, percent) =>
      `${percent}% of the text also stands in the report of ${other} (figures, names and standard sentences aside)`,
  },
};
