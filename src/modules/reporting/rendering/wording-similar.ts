/** Wording of passages that reports share. */
export const SIMILAR_WORDS = {
  heading: '与其他机关报告相同的文字 <span class="soft" lang="en">Passages shared with other reports</span>',
  here: '本报告',
  year: (year: number): string => `${year}年`,
  shares: (other: string, percent: number): string =>
    `与${other}报告相同的文字占 ${percent}%（数字和机关名称不计，标准表述不计）`,
} as const;
