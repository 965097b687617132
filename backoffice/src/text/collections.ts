import { say } from './say.ts';

/** Collecting the reports of a year: the list of collections, opening one, the board. */
export const collectionText = {
  title: say('年报收报', 'Collecting reports'),
  lead: say(
    '每年向下属机关收年度报告：谁没报、谁退回、谁逾期，一页看清。',
    'Who has not reported, who must correct, who is late.',
  ),
  tabCollections: say('收报', 'Collections'),
  tabReviews: say('审读', 'Review'),
  tabs: say('年报收审', 'Collecting and reviewing'),
  open: say('发起收报', 'Open a collection'),
  none: say('还没有发起过收报。', 'No collection yet.'),
  noneHint: say(
    '点“发起收报”，系统按机关树列出应报机关，您可以增减后发出。',
    'Open one: the agencies due are listed for you to change.',
  ),
  yearOf: say(
    (year: number) => `${year} 年度`,
    (year: number) => `Year ${year}`,
  ),
  members: say(
    (count: number) => `${count} 个机关`,
    (count: number) => `${count} agencies`,
  ),
  accepted: say(
    (done: number, all: number) => `已收齐 ${done} / ${all}`,
    (done: number, all: number) => `${done} of ${all} accepted`,
  ),
  closed: say('已结束', 'Closed'),
  usedForReport: say('本机关年报据此汇总', 'Used for the office’s own report'),
  notInPublished: say(
    '已发布的报告未含汇总数，更正出新版后生效',
    'The published report is without the sum; a correction takes it in',
  ),
  submitBy: say('报送截止', 'Submit by'),
  publishBy: say('公布截止', 'Publish by'),
  openedOn: say('发起日期', 'Opened on'),
  daysLeft: say(
    (days: number) => (days > 0 ? `还有 ${days} 天` : days === 0 ? '今天截止' : `已过 ${-days} 天`),
    (days: number) => (days > 0 ? `${days} days left` : days === 0 ? 'today' : `${-days} days past`),
  ),
  // opening
  openTitle: say('发起收报', 'Open a collection'),
  year: say('报告年度', 'Reporting year'),
  exists: say('这个年度已经有一次收报。', 'There is a collection for this year already.'),
  lookExisting: say('打开已有的收报', 'Open it'),
  name: say('名称', 'Title'),
  note: say('给各机关的说明', 'Note to the agencies'),
  submitByHint: say('各机关把报告报给您的日期', 'When agencies hand in to you'),
  publishByHint: say(
    '法定期限按机关类别计算：部门 1 月 31 日前、政府 3 月 31 日前（《条例》第四十九条）',
    'Statutory dates go by kind: departments 31 January, governments 31 March (Art. 49)',
  ),
  includeOwn: say('汇总时加上本机关自己的数据', 'Add the office’s own figures to the sum'),
  membersTitle: say('应报机关', 'Agencies due'),
  membersLead: say(
    '已按机关树列出，勾掉不需要报送的；体系外的机关在下面添加。',
    'From the tree; untick who need not report. Add outside agencies below.',
  ),
  selectAll: say('全选', 'All'),
  selected: say(
    (count: number, all: number) => `已选 ${count} / ${all}`,
    (count: number, all: number) => `${count} of ${all} chosen`,
  ),
  statutoryDue: say('法定公布期限', 'Statutory date'),
  containedIn: say(
    (name: string) => `数据已含在 ${name} 的报告中`,
    (name: string) => `contained in the report of ${name}`,
  ),
  addOutside: say('添加体系外机关', 'Add outside agencies'),
  outsideLead: say(
    '每行一个机关，从 Excel 复制粘贴即可：名称、类别、联系人、电话、邮箱（名称以外都可以空着）。',
    'One a line, pasted from Excel: name, kind, contact, telephone, e-mail (only the name is needed).',
  ),
  outsideExample: say(
    '望澜市供水集团\t公共企事业单位\t王一\t0571-0000000',
    'Water works\tpublic body\tWang Yi\t0571-0000000',
  ),
  addLines: say('加入名单', 'Add to the list'),
  lineWrong: say(
    (line: number, words: string) => `第 ${line} 行：${words}`,
    (line: number, words: string) => `Line ${line}: ${words}`,
  ),
  wrongEmail: say('邮箱格式不正确', 'not an e-mail address'),
  wrongKind: say('类别不认识，已按“部门”处理', 'unknown kind, taken as a department'),
  already: say('名单里已有', 'already in the list'),
  outside: say('体系外', 'outside'),
  opened: say('收报已发起', 'Collection opened'),
  noMembers: say('请至少选择一个机关。', 'Choose at least one agency.'),
  // board
  back: say('返回收报列表', 'Back to the list'),
  parts: say('收报内容', 'Parts'),
  partMembers: say('各机关报送', 'Agencies'),
  partAggregate: say('汇总', 'Sum'),
  partComparison: say('比较', 'Comparison'),
  statePicture: say('各状态的机关数', 'Agencies by state'),
  publicationPicture: say('公布情况', 'Publication'),
  stateCount: say(
    (state: string, count: number) => `${state} ${count} 个`,
    (state: string, count: number) => `${state}: ${count}`,
  ),
  overdueCount: say(
    (count: number) => `逾期未报 ${count}`,
    (count: number) => `${count} overdue`,
  ),
  lateCount: say(
    (count: number) => `逾期报送 ${count}`,
    (count: number) => `${count} late`,
  ),
  edit: say('修改收报', 'Change'),
  close: say('结束收报', 'Close the collection'),
  closeLead: say(
    '结束后不再接收报送，数据保留，可以重新打开。',
    'Nothing more is received; everything is kept; it can be reopened.',
  ),
  reopen: say('重新打开', 'Reopen'),
  export: say('导出 XLSX', 'Export XLSX'),
  addMembers: say('添加机关', 'Add agencies'),
  remindChosen: say(
    (count: number) => `催报（${count}）`,
    (count: number) => `Remind (${count})`,
  ),
  chooseOverdue: say('选中逾期未报的', 'Choose those overdue'),
  chooseMissing: say('选中全部未报的', 'Choose all missing'),
  chooseNone: say('取消选择', 'Choose none'),
  chosen: say(
    (count: number) => `已选 ${count} 个`,
    (count: number) => `${count} chosen`,
  ),
  choose: say(
    (name: string) => `选择 ${name}`,
    (name: string) => `Choose ${name}`,
  ),
  search: say('机关名称', 'Name'),
  anyState: say('报送状态', 'State'),
  anyKind: say('机关类别', 'Kind'),
  anyLate: say('期限', 'Dates'),
  filters: say('筛选', 'Filters'),
  clear: say('清除筛选', 'Clear'),
  lateSubmission: say('逾期未报', 'Overdue'),
  lateSubmitted: say('逾期报送', 'Submitted late'),
  latePublication: say('逾期未公布', 'Not published in time'),
  publishedLate: say('逾期公布', 'Published late'),
  dueSoon: say('七天内到期', 'Due within 7 days'),
  openErrors: say('有未判断的错误', 'Errors to judge'),
  table: say('应报机关', 'Agencies due'),
  agency: say('机关', 'Agency'),
  kind: say('类别', 'Kind'),
  state: say('报送状态', 'State'),
  submission: say('报送', 'Submission'),
  found: say('校验发现', 'Findings'),
  publication: say('公布', 'Publication'),
  reminded: say('催报', 'Reminded'),
  remindedOn: say(
    (count: number, on: string) => `${count} 次，${on}`,
    (count: number, on: string) => `${count}×, ${on}`,
  ),
  sortBy: say(
    (column: string) => `按${column}排序`,
    (column: string) => `Sort by ${column}`,
  ),
  empty: say('没有符合条件的机关。', 'No such agency.'),
  count: say(
    (count: number, all: number) => (count === all ? `共 ${all} 个机关` : `${count} / ${all} 个机关`),
    (count: number, all: number) => (count === all ? `${all} agencies` : `${count} of ${all} agencies`),
  ),
  newerVersion: say(
    (version: number) => `已发布第 ${version} 版，收到的是此前的版本`,
    (version: number) => `Version ${version} is published; an earlier one was received`,
  ),
  leftOut: say('不计入汇总', 'Not in the sum'),
  dueOn: say(
    (on: string) => `应于 ${on}`,
    (on: string) => `by ${on}`,
  ),
};

export const MEMBER_STATES = {
  not_begun: say('未开始', 'Not begun'),
  draft: say('编制中', 'Draft'),
  submitted: say('已报送', 'Submitted'),
  returned: say('已退回', 'Returned'),
  accepted: say('已接收', 'Accepted'),
} as const;

export const MEMBER_KINDS = {
  government: say('人民政府', 'Government'),
  department: say('工作部门', 'Department'),
  township: say('乡镇街道', 'Township'),
  field_office: say('派出机构', 'Field office'),
  public_body: say('公共企事业单位', 'Public body'),
} as const;

export const PUBLICATION_STATES = {
  awaited: say('待公布', 'Not yet out'),
  in_time: say('按时公布', 'In time'),
  late: say('逾期公布', 'Published late'),
  overdue: say('逾期未公布', 'Overdue'),
} as const;

export const PUNCTUALITY = {
  awaited: say('待报送', 'Not due yet'),
  in_time: say('按时报送', 'In time'),
  late: say('逾期报送', 'Late'),
  overdue: say('逾期未报', 'Overdue'),
} as const;
