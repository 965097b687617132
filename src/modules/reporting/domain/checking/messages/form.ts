/** Wording of the findings on form: chapters, labels, dates, names, text. */
export const FORM_MESSAGES = {
  sectionMissing: (title: string) => `缺少标题“${title}”。`,
  sectionVariant: (read: string, title: string) => `标题“${read}”与规定标题“${title}”不一致。`,
  sectionNumber: (read: string, number: string) => `标题“${read}”的序号应为“${number}”。`,
  sectionOrder: (title: string) => `标题“${title}”的先后顺序与规定格式不符。`,
  aspectMissing: (aspect: string) => `“总体情况”未单列“${aspect}”方面。`,
  labelWording: (read: string, standard: string) => `表格文字“${read}”与规定的“${standard}”不一致。`,
  labelTruncated: (read: string, standard: string) => `表头“${read}”不完整，规定为“${standard}”。`,
  labelBracket: (standard: string) => `“${standard}”的括号不成对。`,
  labelBlank: (standard: string) => `表头“${standard}”处为空白。`,
  late: (published: string, limit: string, days: number) =>
    `发布日期 ${published}，晚于法定期限 ${limit}，逾期 ${days} 天。`,
  signedLate: (signed: string, limit: string, days: number) =>
    `未见发布日期；落款日期 ${signed} 已晚于法定期限 ${limit}，逾期 ${days} 天。`,
  lateForDepartment: (published: string, limit: string) =>
    `发布日期 ${published}，晚于部门的法定期限 ${limit}；未能确定发布机关是部门还是政府，请核实。`,
  noDate: () => '未见发布日期，无法核对是否按期公布。',
  noYear: () => '未能确定报告年度，无法核对期限与年份。',
  yearInText: (mentioned: number, year: number) =>
    `${year} 年度报告中把 ${mentioned} 年写作本年度，请核实是否套用其他年度文字。`,
  periodYear: (period: number, year: number) => `标题为 ${year} 年度，统计期限写为 ${period} 年。`,
  indexYear: (index: number, published: number) =>
    `索引号年份为 ${index}，发布日期年份为 ${published}，两者不一致。`,
  laterLaw: (year: number) => `报告年度为 ${year} 年，文中却把 2019 年 4 月修订公布的《条例》写作已经施行。`,
  cityWide: (agency: string) => `标题机关为“${agency}”，正文数据和表述却是全地区（各级政府）的。`,
  governmentPhrase: (agency: string, phrase: string) =>
    `“${agency}”的报告出现只适用于政府的表述“${phrase}”，请核实是否照抄。`,
  otherAgency: (agency: string, other: string) => `标题机关为“${agency}”，文中写作“${other}”，请统一名称。`,
  publisher: (agency: string, publisher: string) =>
    `发布机构“${publisher}”与标题机关“${agency}”看不出是同一机关。`,
  namedOther: (named: string, due: string) => `报告署名机关为“${named}”，应报送机关为“${due}”。`,
  noAgency: () => '未见标题，无法核对机关名称。',
  encoding: () => '疑有乱码（问号与字母替代了标点或汉字），请对照原件。',
  pinyin: (count: number) => `文字后夹有拼音注音 ${count} 处，系转码或复制造成，请清理。`,
  incomplete: () => '句子不完整：只有方式，没有谓语。',
  feeName: () => '费用名称应为“信息处理费”。',
  wrongTerm: (read: string, right: string) => `“${read}”疑为“${right}”之误。`,
  headingNumbers: (from: string, to: string) => `小标题序号不连续：${from}之后即为${to}，中间标题漏写序号。`,
  agencyDropped: () => '句首“我”之后疑漏单位简称（如“局”）。',
  yearDropped: (text: string) => `“${text}”疑漏“年”字。`,
  quotes: () => '引号不成对。',
  unitColumn: () => '附表“计量单位”一列为空。',
  template: (text: string) => `疑有模板占位文字“${text}”未填写。`,
  missingNumber: () => '疑漏填数字。',
  bareRate: (text: string) => `“${text}”未给出分子、分母，无法核实。`,
  similar: (share: number) =>
    `与上年度报告相同的文字占 ${share}%（数字、机关名称和法定表述不计），请核实是否照搬。`,
  similarProblems: (share: number) =>
    `“存在的主要问题及改进情况”与上年度报告相同的文字占 ${share}%：上年的问题和措施原样照写，请核实。`,
  similarTo: (other: string, share: number) =>
    `与“${other}”的报告相同的文字占 ${share}%（数字、机关名称和法定表述不计），请核实是否照抄。`,
  similarToUnnamed: (share: string) =>
    `与其他机关的报告有 ${share} 文字相同（数字、机关名称和法定表述不计），请核实是否照抄。`,
} as const;

/** Terms often mistaken for another of the same sound or shape: wrong, then right. */
export const CONFUSED_TERMS: readonly (readonly [string, string])[] = [
  ['部门结算', '部门决算'],
  ['财政结算公开', '财政决算公开'],
  ['三公经费结算', '三公经费决算'],
  ['依申请公开申请公开', '依申请公开'],
  ['政府信息公开条列', '政府信息公开条例'],
];
