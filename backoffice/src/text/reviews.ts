import { say } from './say.ts';

/** The review desk: reports received, what the checks found in them, and what people say of that. */
export const reviewText = {
  title: say('年报审读', 'Review of reports'),
  parts: say('年报收审', 'Collecting and reviewing'),
  lead: say(
    '上传或者收报的年度报告都在这里；系统即时校验，逐条由人判断。',
    'Every report uploaded or submitted; checked at once, judged by people.',
  ),
  table: say('收到的年度报告', 'Reports received'),
  agency: say('报告机关', 'Agency'),
  year: say('年度', 'Year'),
  anyYear: say('全部年度', 'Any year'),
  yearOf: say(
    (year: number) => `${year} 年`,
    (year: number) => String(year),
  ),
  source: say('来源', 'Source'),
  anySource: say('来源', 'Source'),
  received: say('收到时间', 'Received'),
  publishedOn: say('公布日期', 'Published'),
  found: say('校验发现', 'Findings'),
  state: say('审读', 'Review'),
  anyState: say('审读状态', 'State of review'),
  anySeverity: say('含有', 'With'),
  anyCode: say('发现的类别', 'Kind of finding'),
  search: say('机关名称', 'Name of the agency'),
  withReplaced: say('含已被替换的', 'With replaced copies'),
  filters: say('筛选', 'Filters'),
  clear: say('清除筛选', 'Clear'),
  sortBy: say(
    (column: string) => `按${column}排序`,
    (column: string) => `Sort by ${column}`,
  ),
  count: say(
    (count: number) => `共 ${count} 份`,
    (count: number) => `${count} reports`,
  ),
  empty: say('没有符合条件的报告。', 'No such report.'),
  none: say('还没有收到报告。点“上传报告”选取文件，可以一次选取多份。', 'No report yet. Upload one or many.'),
  export: say('导出 XLSX', 'Export XLSX'),
  errors: say(
    (count: number) => `错误 ${count}`,
    (count: number) => `${count} ${count === 1 ? 'error' : 'errors'}`,
  ),
  warnings: say(
    (count: number) => `警告 ${count}`,
    (count: number) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
  ),
  infos: say(
    (count: number) => `提示 ${count}`,
    (count: number) => `${count} ${count === 1 ? 'note' : 'notes'}`,
  ),
  errorsJudged: say(
    (count: number) => `错误 ${count}（已判断）`,
    (count: number) => `Errors ${count} (judged)`,
  ),
  openOf: say(
    (open: number) => `${open} 条待判断`,
    (open: number) => `${open} to judge`,
  ),
  unreadableCells: say(
    (count: number) => `${count} 格无法读取`,
    (count: number) => `${count} cells unreadable`,
  ),
  alike: say(
    (percent: number) => `雷同 ${percent}%`,
    (percent: number) => `${percent}% alike`,
  ),
  noFindings: say('校验无问题', 'Nothing found'),
  replaced: say('已被新报告替换', 'Replaced'),
  noFile: say('按表填报', 'By form'),
  recheckYear: say('全部重新校验', 'Check all again'),
  recheckYearLead: say(
    '用现在的规则把本年度的报告再校验一遍，已作的判断保留。',
    'Checks this year’s reports again; judgements stay.',
  ),
  rechecked: say(
    (checked: number, changed: number) =>
      changed === 0
        ? `已重新校验 ${checked} 份，结果没有变化`
        : `已重新校验 ${checked} 份，${changed} 份有变化`,
    (checked: number, changed: number) => `${checked} checked again, ${changed} changed`,
  ),
  judgedState: say('已判断', 'Judged'),
  cleanState: say('无须判断', 'Nothing to judge'),
  // upload
  upload: say('上传报告', 'Upload reports'),
  uploadLead: say(
    '可以一次选取多份：Word、PDF（有文字层）、Excel、网页、文本均可。机关和年度从报告中读取。',
    'One or many: Word, PDF with text, Excel, web page, text. Agency and year are read from the report.',
  ),
  choose: say('选取文件', 'Choose files'),
  fileKinds: say(
    'Word、PDF（有文字层）、Excel、网页或文本，不超过 20 MB',
    'Word, PDF with text, Excel, web page or text, 20 MB at most',
  ),
  drop: say('或者把文件拖到这里', 'or drop them here'),
  waiting: say('等待上传', 'Waiting'),
  working: say('正在上传、读取和校验', 'Uploading, reading and checking'),
  done: say('已收下', 'Kept'),
  failed: say('没有收下', 'Not kept'),
  retry: say('再试', 'Try again'),
  look: say('查看', 'Look'),
  replacedOld: say('替换了此前的报告', 'replaced an earlier copy'),
  progress: say(
    (done: number, all: number) => `已处理 ${done} / ${all} 份`,
    (done: number, all: number) => `${done} of ${all} done`,
  ),
  allDone: say(
    (kept: number, failed: number) =>
      failed === 0 ? `${kept} 份全部收下` : `收下 ${kept} 份，${failed} 份没有收下（原因见各行）`,
    (kept: number, failed: number) => `${kept} kept, ${failed} not`,
  ),
  agencyName: say('机关全称', 'Full name of the agency'),
  // one report
  back: say('返回审读列表', 'Back to the list'),
  toCollection: say('在收报中查看', 'In the collection'),
  original: say('下载原文件', 'Download the file'),
  findingsFile: say('导出发现', 'Export findings'),
  recheck: say('重新校验', 'Check again'),
  nextReport: say(
    (count: number) => `下一份待判断（还有 ${count} 份）`,
    (count: number) => `Next to judge (${count} left)`,
  ),
  exportOne: say('导出发现', 'Export the findings'),
  findings: say('校验发现', 'Findings'),
  markLabel: say(
    (number: string, message: string) => `第 ${number} 条发现：${message}`,
    (number: string, message: string) => `Finding ${number}: ${message}`,
  ),
  tables: say(
    { table2: '表二 主动公开', table3: '表三 依申请公开', table4: '表四 复议诉讼', indicators: '统计指标' },
    { table2: 'Table 2', table3: 'Table 3', table4: 'Table 4', indicators: 'Indicators' },
  ),
  error: say('错误', 'Error'),
  warning: say('警告', 'Warning'),
  info: say('提示', 'Note'),
  blank: say('空', 'blank'),
  unreadable: say('读不出', 'unreadable'),
  inferred: say('推定', 'inferred'),
  read: say('读取', 'read'),
  expected: say('应为', 'expected'),
  actual: say('报告写为', 'the report says'),
  rule: say('规则', 'Rule'),
  repair: say('建议', 'To mend it'),
  quote: say('原文', 'Words'),
  notInText: say('正文无此处', 'not in the text'),
  confirm: say('确认', 'Confirm'),
  dismiss: say('排除', 'Dismiss'),
  takeBack: say('撤回判断', 'Take back'),
  confirmed: say('已确认属实', 'Confirmed'),
  dismissed: say('已排除', 'Dismissed'),
  toJudge: say('待判断', 'To judge'),
  dismissReason: say('排除的理由', 'Why it is dismissed'),
  reasonHint: say('例如“报告另有说明，数字一致”', 'For example “explained elsewhere”'),
  judgedBy: say(
    (by: string, at: string) => `${by}，${at}`,
    (by: string, at: string) => `${by}, ${at}`,
  ),
  saved: say('判断已保存', 'Judgement saved'),
  keys: say('键盘', 'Keys'),
  keysLead: say(
    'J 下一条、K 上一条、N 下一条待判断、C 确认、D 排除',
    'J next, K previous, N next to judge, C confirm, D dismiss',
  ),
  next: say('下一条', 'Next'),
  previousOne: say('上一条', 'Previous'),
  position: say(
    (at: number, all: number) => `${at} / ${all}`,
    (at: number, all: number) => `${at} of ${all}`,
  ),
  showAll: say('全部', 'All'),
  showOpen: say('待判断', 'To judge'),
  clean: say('校验没有发现问题。', 'The checks found nothing.'),
  nothingOpen: say('没有待判断的发现。', 'Nothing left to judge.'),
  confirmAll: say('全部确认', 'Confirm all'),
  confirmAllLead: say(
    (count: number) => `将尚未判断的 ${count} 条错误和警告全部记为“确认”。`,
    (count: number) => `Confirms the ${count} findings not yet judged.`,
  ),
  view: say('看', 'View'),
  viewText: say('报告全文', 'Text'),
  viewYears: say('与上年对照', 'Beside last year'),
  viewSimilar: say('雷同段落', 'Shared passages'),
  onlyChanged: say('只看有变化的', 'Only what changed'),
  figure: say('数据项', 'Figure'),
  thisYear: say('本年', 'this year'),
  lastYear: say('上年', 'last year'),
  difference: say('增减', 'change'),
  noPrevious: say('没有收到该机关上一年度的报告。上传后可对照。', 'Last year’s report is not here.'),
  otherFormat: say(
    '上年报告是另一种格式，只对照两种格式共有的数据项。',
    'Last year’s report has another format; only figures in both are shown.',
  ),
  noSimilar: say('没有发现与上年或者其他机关雷同的段落。', 'No shared passages.'),
  similarTo: say(
    (agency: string, year: number, percent: number) => `与 ${agency} ${year} 年报告：${percent}% 的文字相同`,
    (agency: string, year: number, percent: number) => `${agency} ${year}: ${percent}% of the text is shared`,
  ),
  here: say('本报告', 'This report'),
  there: say('对方报告', 'The other'),
  copies: say('历次报告', 'Copies'),
  current: say('现行', 'current'),
  unreadableTitle: say('无法确定的数据', 'Figures not read'),
  unplaced: say('不在正文某一处的发现', 'Not at one place'),
};

export const REVIEW_STATES = {
  open: say('待判断', 'To judge'),
  judged: say('已判断', 'Judged'),
  clean: say('无问题', 'Clean'),
} as const;

export const RECEIVED_SOURCES = {
  upload: say('上传', 'Upload'),
  submission: say('报送', 'Submission'),
  form: say('填报', 'Form'),
  import: say('批量导入', 'Import'),
} as const;

export const SEVERITIES = {
  error: say('错误', 'Error'),
  warning: say('警告', 'Warning'),
  info: say('提示', 'Note'),
} as const;

export const REPORT_FORMATS = {
  '2021': say('2021 年格式', 'Format of 2021'),
  '2019': say('2019 年格式', 'Format of 2019'),
  pre2019: say('2019 年以前格式', 'Format before 2019'),
} as const;
