/** Wording of the gazette. */
export const gazette = {
  title: '政府公报',
  lead: '按期汇编已公开的文件，可在线阅读，也可下载 PDF 或 EPUB。公报所载文本与网站公布的同期版本一致。',
  years: '按年份查看',
  year: (year: number): string => `${year}年`,
  none: '还没有出版公报。',
  number: (year: number, number: number): string => `${year}年第${number}期`,
  of: (agency: string): string => `${agency}公报`,
  documents: (count: number): string => `共 ${count} 件`,
  issuedOn: '出版日期',
  contents: '本期目录',
  note: '编者按',
  pdf: '下载 PDF',
  epub: '下载 EPUB（电子书）',
  replaced: '网站上已有更新的版本',
  withdrawn: '本文已撤下，不再提供',
};
