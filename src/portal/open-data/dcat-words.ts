/** What the data catalogue calls its entries, in both languages. */
export const DCAT_WORDS = {
  catalog: (site: string) => ({
    zh: `${site}政府信息公开数据目录`,
    en: 'Open government information: catalogue of data',
  }),
  catalogAbout: {
    zh: '本平台全部已公开文件、年度报告数据及其下载方式。',
    en: 'All published documents and data of annual reports of this platform, and how to download them.',
  },
  reports: {
    zh: '政府信息公开工作年度报告数据',
    en: 'Data of the annual reports on open government information',
  },
  reportsAbout: {
    zh: '各机关已公布年度报告表格中的逐项数据，每个数据一行，更正后即时更新。',
    en: 'Every figure of the tables in the published annual reports of all agencies, corrected as they are.',
  },
  documents: { zh: '全部公开文件', en: 'All published documents' },
  documentsAbout: {
    zh: '各机关主动公开的全部文件：目录信息、正文和附件地址，随发布、更新和撤下即时变化。',
    en: 'All documents published by the agencies: metadata, plain text, addresses of attachments; always current.',
  },
  series: { zh: '公开文件（按年）', en: 'Published documents by year' },
  ofYear: (year: number) => ({ zh: `${year}年公开的文件`, en: `Documents published in ${year}` }),
  ofAgency: (agency: string) => ({ zh: `${agency}公开的文件`, en: `Documents published by ${agency}` }),
  records: (year: number) => ({ zh: `${year}年公开文件逐件目录`, en: `Each document published in ${year}` }),
  service: { zh: '公开数据接口', en: 'Interface to public data' },
  page: { zh: '网页', en: 'Web page' },
  terms: {
    zh: '可以自由使用、加工和传播；引用时注明发布机关、索引号或者报告年度、下载日期。',
    en: 'Free to use, adapt and share; name the agency, the index number or year, and the day of download.',
  },
} as const;
