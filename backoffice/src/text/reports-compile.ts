import { say } from './say.ts';

/** The guided compilation of the annual report: path, text, figures. Sign-off: `reports-sign.ts`. */
export const compileText = {
  title: say(
    (year: number) => `编制 ${year} 年年报`,
    (year: number) => `Compiling the report of ${year}`,
  ),
  toCompileYear: say(
    (year: number) => `编制 ${year} 年年报`,
    (year: number) => `Compile ${year}`,
  ),
  back: say('返回统计年报', 'Back to the tables'),
  steps: say('编制步骤', 'Steps'),
  next: say(
    (step: string) => `下一步：${step}`,
    (step: string) => `Next: ${step}`,
  ),
  before: say(
    (step: string) => `上一步：${step}`,
    (step: string) => `Back: ${step}`,
  ),
  step_period: say('期间与冻结', 'Period and freeze'),
  step_table2: say('主动公开数据', 'Table 2'),
  step_table3: say('依申请公开数据', 'Table 3'),
  step_table4: say('复议诉讼数据', 'Table 4'),
  step_overview: say('总体情况', 'Overview'),
  step_problems: say('问题与改进', 'Problems'),
  step_other: say('其他事项', 'Other matters'),
  step_check: say('核对', 'Check'),
  step_sign: say('审签与发布', 'Sign-off'),
  version: say(
    (number: number) => `第 ${number} 版`,
    (number: number) => `version ${number}`,
  ),
  dueOn: say(
    (on: string) => `应于 ${on} 前公布`,
    (on: string) => `due ${on}`,
  ),
  // what a step still lacks
  notFrozen: say('数据未冻结', 'not frozen'),
  frozenDone: say('数据已冻结', 'frozen'),
  running: say('年度未结束', 'year running'),
  moved: say(
    (count: number) => `台账有 ${count} 处变动`,
    (count: number) => `${count} moved since`,
  ),
  movedSum: say(
    (count: number) => `改用汇总数，${count} 处不同`,
    (count: number) => `the sum differs in ${count}`,
  ),
  errors: say(
    (count: number) => `${count} 处错误`,
    (count: number) => `${count} to mend`,
  ),
  warnings: say(
    (count: number) => `${count} 处提示`,
    (count: number) => `${count} to look at`,
  ),
  noProblem: say('校验无问题', 'nothing found'),
  written: say(
    (own: number, all: number) => (own === 0 ? '系统草稿' : all === 1 ? '已改写' : `已改写 ${own}/${all}`),
    (own: number, all: number) => (own === 0 ? 'drafted' : `${own} of ${all} edited`),
  ),
  emptyText: say('有空白部分', 'a part is empty'),
  // text
  overviewLead: say(
    '五个方面已按记录起草。蓝底的数字与统计数据绑定，数据变了它跟着变；点数字可看背后的案件。',
    'Drafted from the records. Tinted figures are bound to their source and follow it; they open the cases.',
  ),
  problemsLead: say(
    '写清本年度存在的主要问题和改进情况，上年报告提出的问题也要有交代。',
    'The main problems of the year and what was done about them.',
  ),
  otherLead: say(
    '必须写明收取信息处理费的情况（国办函〔2020〕109号），没有收取也要写。',
    'The information processing fee must be reported, also when none was charged.',
  ),
  toolbar: say('编辑工具', 'Editing tools'),
  insert: say('插入数据', 'Insert a figure'),
  insertHint: say('输入名称查找，例如“新收”“收费”', 'Find by name'),
  insertNone: say('没有这样的数据，换个说法再找。', 'No figure of that name.'),
  insertMore: say(
    (count: number) => `还有 ${count} 项，输入名称缩小范围。`,
    (count: number) => `${count} more; type to narrow down.`,
  ),
  undo: say('撤销', 'Undo'),
  redo: say('重做', 'Redo'),
  restore: say('恢复系统草稿', 'Back to the draft'),
  restoreAsk: say(
    '您写的文字将换成系统按记录起草的文字。恢复后可以用“撤销”找回。',
    'Your text gives way to the draft. Undo brings it back.',
  ),
  compare: say('对比草稿', 'Compare with the draft'),
  compareLead: say(
    '划线的是草稿里有而现在没有的，带底色的是新写的。',
    'Struck: gone from the draft. Tinted: new.',
  ),
  versionLead: say(
    '划线的是上一版有而现在没有的，带底色的是新写的。',
    'Struck: gone from the version before. Tinted: new.',
  ),
  compareSame: say('与系统草稿相同。', 'The same as the draft.'),
  placeholder: say('请在此书写。', 'Write here.'),
  own: say('已改写', 'edited'),
  drafted: say('系统草稿', 'drafted'),
  savedBy: say(
    (name: string, at: string) => `${name} ${at} 保存`,
    (name: string, at: string) => `saved by ${name}, ${at}`,
  ),
  signs: say(
    (count: number) => `${count} 字`,
    (count: number) => `${count} signs`,
  ),
  unknownFigure: say('没有这项数据，请删去后重新插入', 'No such figure: delete it and insert another'),
  chip: say(
    (label: string, text: string) => `${label} ${text}`,
    (label: string, text: string) => `${label} ${text}`,
  ),
  source_cell: say('统计表数据', 'from the tables'),
  source_records: say('业务记录', 'from the records'),
  source_previous: say('上年数据', 'from last year'),
  group_table2: say('主动公开数据（第二部分）', 'Table 2'),
  group_table3: say('依申请公开数据（第三部分）', 'Table 3'),
  group_table4: say('复议诉讼数据（第四部分）', 'Table 4'),
  group_disclosure: say('主动公开', 'Disclosure'),
  group_requests: say('申请来源与时限', 'Requests'),
  group_outcomes: say('办理结果', 'Outcomes'),
  group_fee: say('信息处理费', 'Fee'),
  group_platforms: say('平台', 'Platforms'),
  group_previous: say('与上年比较', 'Last year'),
  behind: say(
    (count: number) => `来源 ${count} 条`,
    (count: number) => `${count} records behind it`,
  ),
  noBehind: say('没有明细。', 'No records.'),
  released: say('发布', 'released'),
  // numbers typed by hand
  typed: say('手填的数字', 'Typed numbers'),
  typedLead: say('与统计数据相同，改为引用后会随数据变动。', 'Equal to a figure; bind it and it follows.'),
  typedFigure: say(
    (text: string) => `${text} 对应的数据`,
    (text: string) => `figure for ${text}`,
  ),
  bind: say('改为引用', 'Bind'),
  // saving
  saved: say(
    (at: string) => (at === '' ? '文字已保存' : `已保存 ${at}`),
    (at: string) => (at === '' ? 'Saved' : `Saved ${at}`),
  ),
  waiting: say('有改动，即将保存', 'Changed'),
  saving: say('正在保存', 'Saving'),
  failed: say('没有保存上，文字留在本机，正在重试', 'Not saved; kept on this machine, trying again'),
  refused: say('没有保存', 'Not saved'),
  saveNow: say('立即保存', 'Save now'),
  recovered: say(
    '已找回上次没有保存上的文字，请看一下再继续。',
    'Text that had not been saved was found on this machine and put back.',
  ),
  conflict: say(
    (name: string, at: string) => `${name} 在 ${at} 保存了另一份文字，您的改动没有覆盖它。`,
    (name: string, at: string) => `${name} saved another text at ${at}; yours has not overwritten it.`,
  ),
  twoTexts: say('有两份文字，请选定一份', 'Two texts: choose one'),
  conflictLead: say('划线的是对方有而您没有的，带底色的是您写的。', 'Struck: theirs only. Tinted: yours.'),
  someone: say('另一位同事', 'A colleague'),
  keepMine: say('以我的为准', 'Keep mine'),
  takeTheirs: say('采用对方的', 'Take theirs'),
  readOnly: say('报告已进入审签，文字不能直接改动。', 'The report is being signed off.'),
  readOnlyOther: say('您的岗位可以看，不能改动文字。', 'Your post may read the text, not change it.'),
  readOnlyPublished: say('报告已发布，更正请另出新版。', 'Published: a correction is a new version.'),
  reopen: say('撤回重新修改', 'Open again'),
  reopenAsk: say(
    '修改会使已有的核稿、签批失效，改后须重新审签。',
    'An edit drops the sign-offs; they have to be given again.',
  ),
  // findings beside the text
  findings: say('校验', 'Checks'),
  checking: say('正在校验', 'Checking'),
  findingsHere: say(
    (count: number) => `本部分 ${count} 处`,
    (count: number) => `${count} here`,
  ),
  nothingHere: say('本部分校验无问题。', 'Nothing found in this part.'),
  elsewhere: say(
    (count: number) => `其他部分 ${count} 处`,
    (count: number) => `${count} elsewhere`,
  ),
  repair: say('改法', 'Repair'),
  goTo: say('去看', 'Go there'),
  wholeReport: say('整份报告', 'The whole report'),
  blocks: say('须改正后才能核稿', 'must be mended before the check'),
  preview: say('预览', 'Preview'),
  previewLead: say('与发布后公众看到的一致。', 'As everybody will see it.'),
  // comparison
  comparison: say('与上年比较', 'Compared with last year'),
  comparisonOf: say(
    (year: number, imported: boolean) =>
      `与 ${year} 年${imported ? '（导入的年报）' : '（已发布的年报）'}比较`,
    (year: number, imported: boolean) =>
      `Compared with ${year}${imported ? ' (imported report)' : ' (published)'}`,
  ),
  noPrevious: say('系统里没有上一年的年报，无从比较。', 'There is no report of the year before.'),
  cell: say('项目', 'Item'),
  thisYear: say('本年', 'This year'),
  lastYear: say('上年', 'Last year'),
  change: say('增减', 'Change'),
  percent: say('幅度', '%'),
  withKinds: say('含申请人分类', 'By kind of applicant'),
  onlyChanged: say('只看有变化的', 'Changed only'),
  noChange: say('与上年没有不同。', 'The same as last year.'),
  wantsWords: say('请在文字中说明', 'Wants a word in the text'),
  // charts
  charts: say('插图', 'Charts'),
  chartsLead: say(
    '由数据画成，勾选的放进年报第一部分。',
    'Drawn from the figures; those ticked stand in the report.',
  ),
  chartTitle: say('图题', 'Title'),
  chartShown: say('放进年报', 'In the report'),
  chartEmpty: say('没有可画的数据', 'Nothing to draw'),
  // proposed documents
  proposed: say('待登记的文件', 'Documents to be entered'),
  proposedLead: say(
    '本机关已公开、但登记簿里没有的规章和规范性文件，登记后计入第二部分。',
    'Published rules and normative documents that the register lacks; once entered they count in table 2.',
  ),
  repealOf: say(
    (title: string) => `登记废止：${title}`,
    (title: string) => `Repealed: ${title}`,
  ),
  proposedEnter: say(
    (count: number) => `登记选中的 ${count} 件`,
    (count: number) => `Enter ${count}`,
  ),
  proposedDone: say('已登记', 'Entered'),
  issued: say('印发', 'issued'),
  repealed: say('废止', 'repealed'),
  toRegister: say('打开登记簿', 'Open the register'),
};
