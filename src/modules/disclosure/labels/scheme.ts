import type {
  SchemeAudience,
  SchemeChannelCode,
  SchemeMode,
  SchemeStateCode,
  TimeLimitKind,
  UpdateCycle,
} from '../domain/scheme/terms.ts';
import type { Label } from '../labels.ts';

type Labels<K extends string> = Readonly<Record<K, Label>>;
const l = (zh: string, en: string): Label => ({ zh, en });

export const SCHEME_CHANNEL_LABELS: Labels<SchemeChannelCode> = {
  website: l('政府网站', 'Government website'),
  gazette: l('政府公报', 'Gazette'),
  press_conference: l('新闻发布会', 'Press conference'),
  press: l('报刊', 'Press'),
  broadcast: l('广播电视', 'Radio and television'),
  official_account: l('政务新媒体', 'Official accounts'),
  screen: l('电子信息屏', 'Screens'),
  notice_board: l('公告栏', 'Notice boards'),
  reading_place: l('政府信息查阅场所', 'Reading places'),
  service_hall: l('政务服务大厅', 'Service halls'),
  delivery: l('入户或者现场', 'On the spot'),
  other: l('其他', 'Other'),
};

export const CYCLE_LABELS: Labels<UpdateCycle> = {
  none: l('不定期', 'No cycle'),
  monthly: l('每月', 'Monthly'),
  quarterly: l('每季度', 'Quarterly'),
  yearly: l('每年', 'Yearly'),
};

export const TIME_LIMIT_LABELS: Labels<TimeLimitKind> = {
  working_days: l('若干工作日内', 'Within working days'),
  days: l('若干日内', 'Within days'),
  realtime: l('实时', 'At once'),
  long_term: l('长期', 'Long-term'),
  other: l('其他（按法定20个工作日）', 'Other (20 working days)'),
};

export const SCHEME_MODE_LABELS: Labels<SchemeMode> = {
  proactive: l('主动', 'Proactive'),
  on_request: l('依申请', 'On request'),
};

export const SCHEME_AUDIENCE_LABELS: Labels<SchemeAudience> = {
  everyone: l('全社会', 'Everyone'),
  group: l('特定群体', 'A group'),
};

export const SCHEME_STATE_LABELS: Labels<SchemeStateCode> = {
  published: l('已公开', 'Published'),
  overdue: l('逾期', 'Overdue'),
  empty: l('空白', 'Empty'),
  on_request: l('依申请', 'On request'),
};

/** Names of the fields, as the heads of the table and in the history. */
export const SCHEME_FIELD_LABELS = {
  level1: l('一级事项', 'Level 1'),
  level2: l('二级事项', 'Level 2'),
  level3: l('三级事项', 'Level 3'),
  content: l('公开内容', 'Content'),
  body: l('公开主体', 'Body'),
  timeLimit: l('公开时限', 'Time limit'),
  timeLimitKind: l('时限计算', 'Kind of limit'),
  timeLimitDays: l('时限天数', 'Days'),
  cycle: l('更新周期', 'Cycle'),
  channels: l('公开渠道', 'Channels'),
  channelNote: l('其他渠道', 'Other channels'),
  basis: l('公开依据', 'Basis'),
  audience: l('公开对象', 'Audience'),
  audienceNote: l('特定群体', 'Which group'),
  mode: l('公开方式', 'Mode'),
  statutoryItem: l('法定公开事项', 'Statutory item'),
} as const satisfies Readonly<Record<string, Label>>;
export type SchemeFieldName = keyof typeof SCHEME_FIELD_LABELS;

export const SCHEME_FACT_LABELS: Readonly<Record<string, Label>> = {
  'disclosure.scheme_item_added': l('列入目录', 'Added'),
  'disclosure.scheme_item_changed': l('修改', 'Changed'),
  'disclosure.scheme_item_moved': l('调整次序', 'Moved'),
  'disclosure.scheme_item_removed': l('移出目录', 'Removed'),
};

/** Heads of the exported table after the fields. */
export const SCHEME_SHEET = {
  name: '主动公开基本目录',
  number: '序号',
  state: '公开状态',
  documents: '已公开件数',
  lastReleasedOn: '最近发布日期',
  dueOn: '逾期日期',
  matrix: '基本目录公开情况',
  agency: '机关',
  total: '合计',
  cell: ({ published, wanted }: { published: number; wanted: number }): string => `${published}/${wanted}`,
} as const;
