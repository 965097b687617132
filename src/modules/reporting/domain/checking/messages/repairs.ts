/** Suggested repairs that name the figures of the case. Where none is given, the rule's own repair stands. */
export const REPAIRS = {
  countInText: (words: string, label: string, table: number) =>
    `以台账为准：把正文“${words}”改为“${label}”的 ${table}，或更正表格。`,
  countAgainstTable: (words: string, label: string, table: number) =>
    `以台账为准：把“${words}”改为与“${label}”一致的 ${table}，或更正表格。`,
  denial: (label: string, table: number) =>
    `以台账为准：把“没有”改为实际的 ${table} 件，或把“${label}”更正为 0。`,
  upheld: (pending: number, corrected: number, other: number) =>
    `分别写明维持、纠正 ${corrected}、其他结果 ${other}、尚未审结 ${pending} 件，或更正表四。`,
  rowTotal: (row: string, sum: number, total: number) =>
    `把“${row}”的总计由 ${total} 改为 ${sum}，或更正该行某一类申请人的数（相差 ${Math.abs(sum - total)}）。`,
  columnTotal: (column: string, sum: number, total: number) =>
    `把“${column}”列的（七）总计由 ${total} 改为 ${sum}，或更正该列某一项办理结果（相差 ${Math.abs(sum - total)}）。`,
  likelyCell: (label: string, now: number, likely: number) =>
    `“${label}”所在的行与列恰好都差同一个数，多半是这一格填错：现为 ${now}，改为 ${likely} 后行、列都相符。请对照台账。`,
  balance: (column: string, difference: number) =>
    `“${column}”列收办相差 ${Math.abs(difference)}：按台账逐项核对本年新收、上年结转、（七）总计和结转下年度。` +
    (difference > 0
      ? '收多于办，常见的是漏计办结或漏填结转下年度。'
      : '办多于收，常见的是漏填上年结转或重复计算办理结果。'),
  table4Total: (block: string, sum: number, total: number) =>
    `把“${block}”的总计由 ${total} 改为 ${sum}，或更正四种结果之一。`,
  indicatorTotal: (whole: string, sum: number, total: number) =>
    `把“${whole}”由 ${total} 改为 ${sum}，或更正分项；口径不同的加注说明。`,
  toZero: (label: string, value: number) => `把“${label}”由 ${value} 改为不小于 0 的整数；没有的填 0。`,
  blanks: (count: number) => `在 ${count} 个空格中填写“0”或实际数。`,
  noRules: (value: number) => `规章一行改填 0；这 ${value} 件如是规范性文件，填入“行政规范性文件”一行。`,
  carry: (column: string, expected: number) =>
    `把“${column}”列的上年结转改为 ${expected}；上年报告有误的，在“其他需要报告的事项”中说明。`,
  inForce: (what: string, expected: number) =>
    `把“${what}”现行有效件数改为 ${expected}，或更正制发、废止件数；因清理调整口径的加以说明。`,
  cumulative: (expected: number) => `把历年累计改为 ${expected}，或说明累计口径的变化。`,
  pending: (count: number) => `上年尚未审结的 ${count} 件今年已审结或仍未审结，都应计入本年相应各栏。`,
  sum: (whole: number, sum: number, unit: string) =>
    sum > whole
      ? `把合计 ${whole}${unit}改为 ${sum}${unit}，或更正分项（分项多出 ${sum - whole}${unit}）。`
      : `把合计 ${whole}${unit}改为 ${sum}${unit}，或补列缺少的 ${Math.round((whole - sum) * 1e6) / 1e6}${unit}；只举主要部分的写“其中主要有”。`,
  total: (sum: number, unit: string) => `在各项之前写明“共${sum}${unit}”。`,
  percent: (stated: number, exact: number) => `把“${stated}%”改为“${exact}%”，或更正分子、分母。`,
  shares: (total: number) => `各项占比合计 ${total}%，按同一分母重新计算各项占比。`,
  average: (stated: number, exact: number, unit: string) =>
    `把“${stated}${unit}”改为“${exact}${unit}”，或写明平均数是按哪些事项计算的。`,
  points: (stated: number) => `把“${stated}个百分点”改为“${stated}%”。`,
  rate: (stated: number, exact: number) =>
    `把“${stated}%”改为“${exact}%”；如只指到期应办结的，写“按期办结率”。`,
  yearOnYear: (last: number, change: number) =>
    `上年度报告为 ${last}，按本年数计算应为${change === 0 ? '持平' : `${change > 0 ? '增加' : '减少'} ${Math.abs(change)}`}；更正增减数，或说明上年数已更正。`,
  lastYear: (previous: number) => `把上年数改为上年度报告的 ${previous}，或说明上年数已更正。`,
  same: (first: number, second: number) =>
    `核实 ${first} 与 ${second} 哪个正确，前后统一；口径不同的分别写明。`,
  addTitle: (title: string) => `补写标题“${title}”。`,
  useTitle: (read: string, title: string) => `把标题“${read}”改为“${title}”。`,
  useLabel: (read: string, standard: string) => `把“${read}”改为“${standard}”。`,
  fillLabel: (standard: string) => `在空白表头处填写“${standard}”。`,
  addAspect: (aspect: string) => `在“总体情况”中单列“${aspect}”一段；没有内容也应说明。`,
  late: () => '已经逾期的不能补正；如页面日期是重新发布的日期，应保留首次发布日期并注明。',
  addDate: () => '在页面上标明发布日期，在文末写明落款日期。',
  year: (mentioned: number, year: number) =>
    `核实该段写的是哪一年：写本年的，把“${mentioned}年”改为“${year}年”；写其他年度的，写明“上年”“下一年”。`,
  indexYear: (index: number, published: number) =>
    `把索引号中的 ${index} 改为 ${published}，或核实发布日期。`,
  laterLaw: () => '报告年度内修订后的《条例》尚未公布，删去或改写该段。',
  agency: (agency: string, read: string) => `把“${read}”改为“${agency}”，或改用与其一致的简称。`,
  wholeArea: (agency: string) => `只写“${agency}”自己的数据；全地区的报告以本级政府名义发布。`,
  word: (wrong: string, right: string) => `把“${wrong}”改为“${right}”。`,
  openList: (missing: number, unit: string) =>
    `只列举主要类别的不必改；列的是全部类别的，补列其余 ${missing}${unit}。`,
  impliedLast: (last: number) => `对照上年度报告：上年应为 ${last}，不符的更正增减数。`,
  completeSentence: '补全句子：写明通过该渠道做了什么（发布、公开、解读等）。',
  feeName: (read: string) => `把“${read}”改为“信息处理费”。`,
  selfName: '在“我”之后补写单位简称，如“我局”“我委”。',
  addYear: (read: string) => `把“${read}”改为“${read.slice(0, 4)}年${read.slice(4)}”。`,
  template: (read: string) => `把“${read}”换成实际内容，或删去该处。`,
  addNumber: '补填漏写的数字；没有的写“0”或改写为“没有”。',
  addBase: '写明分子和分母（如收到多少条、采纳多少条），或删去该比率。',
  quotes: '补齐缺少的引号，或删去多余的引号。',
  headings: (from: number, to: number) => `给中间的小标题补写序号（第 ${from} 至第 ${to} 个）。`,
  damage: '从原文件重新复制该处文字，检查网页或文件的编码。',
  pinyin: '删去括号内的拼音，或从原文件重新复制。',
  unitColumn: '在“计量单位”一列填写单位，如“条”“件”“次”。',
  rewrite: '改写为自己的实际情况，删去照搬的段落；统一的法定表述不必改。',
} as const;
