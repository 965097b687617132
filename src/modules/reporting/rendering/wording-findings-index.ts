/** Wording of the index page of a batch. */
export const INDEX_WORDS = {
  title: '年度报告核对结果',
  columns: {
    file: { zh: '文件', en: 'file' },
    agency: { zh: '机关', en: 'agency' },
    year: { zh: '年度', en: 'year' },
    errors: { zh: '错误', en: 'errors' },
    warnings: { zh: '警告', en: 'warnings' },
  },
  notes: '提示 <span lang="en">notes</span>',
  first: '首个错误 <span lang="en">first error</span>',
  unknown: '不详',
  summary: (reports: number, errors: number, warnings: number, notes: number): string =>
    `共核对 ${reports} 份报告：错误 ${errors}，警告 ${warnings}，提示 ${notes}。点击文件名查看标注的原文，点击表头换一种排序。` +
    `<br><span class="soft" lang="en">${reports} report(s): ${errors} error(s), ${warnings} warning(s), ${notes} note(s). A file name opens the marked report; a heading sorts.</span>`,
  byCode: '按检查项汇总 <span class="soft" lang="en">By check</span>',
  codes: {
    code: '代码 <span lang="en">code</span>',
    check: '检查项 <span lang="en">check</span>',
    findings: '发现 <span lang="en">findings</span>',
    reports: '报告 <span lang="en">reports</span>',
  },
  refused: (count: number): string =>
    `无法读取的文件 ${count} 个 <span class="soft" lang="en">${count} file(s) not read</span>`,
} as const;
