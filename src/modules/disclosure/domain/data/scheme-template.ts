import type { SchemeChannelCode, TimeLimitKind, UpdateCycle } from '../scheme/terms.ts';

/** An item of the template; body is the agency's own name. */
export interface TemplateItem {
  readonly statutoryItem: string;
  readonly level1: string;
  readonly level2: string;
  readonly content: string;
  readonly timeLimitKind: TimeLimitKind;
  readonly timeLimitDays: number | null;
  readonly cycle: UpdateCycle;
  readonly channels: readonly SchemeChannelCode[];
  readonly article: string;
  /** Left out where the agency's kind does not have it. */
  readonly only?: 'government';
}

const item = (
  statutoryItem: string,
  article: string,
  [level1, level2]: readonly [string, string],
  content: string,
  more: Partial<TemplateItem> = {},
): TemplateItem => ({
  statutoryItem,
  article,
  level1,
  level2,
  content,
  timeLimitKind: 'working_days',
  timeLimitDays: 20,
  cycle: 'none',
  channels: ['website'],
  ...more,
});

const yearly = { cycle: 'yearly' } as const;

/** What every agency begins its scheme with: Art. 20 and 21 item by item, to be refined by its own list of powers. */
export const SCHEME_TEMPLATE: readonly TemplateItem[] = [
  item(
    'art20_01',
    '第二十条第（一）项',
    ['法规和文件', '规章和行政规范性文件'],
    '本机关制定的规章、行政规范性文件的文本、文号、成文日期和现行效力',
    { channels: ['website', 'gazette'] },
  ),
  item(
    'art20_01',
    '第二十条第（一）项',
    ['法规和文件', '文件清理结果'],
    '行政规范性文件清理结果，继续有效、废止和失效的文件目录',
    yearly,
  ),
  item(
    'art20_02',
    '第二十条第（二）项',
    ['机构概况', '机构职能'],
    '机关职能、内设机构及其职责、办公地址、办公时间、联系方式',
    { timeLimitKind: 'long_term', timeLimitDays: null },
  ),
  item('art20_02', '第二十条第（二）项', ['机构概况', '负责人信息'], '机关负责人姓名、分工', {
    timeLimitKind: 'long_term',
    timeLimitDays: null,
  }),
  item(
    'art20_03',
    '第二十条第（三）项',
    ['规划计划', '专项规划'],
    '国民经济和社会发展规划、专项规划、区域规划及相关政策',
  ),
  item('art20_03', '第二十条第（三）项', ['规划计划', '年度工作要点'], '年度工作计划及其落实情况', yearly),
  item('art20_04', '第二十条第（四）项', ['统计信息', '统计数据'], '本机关负责的国民经济和社会发展统计信息', {
    cycle: 'quarterly',
  }),
  item(
    'art20_05',
    '第二十条第（五）项',
    ['行政许可和服务', '事项清单和办事指南'],
    '行政许可和其他对外管理服务事项的依据、条件、程序',
    { channels: ['website', 'service_hall'] },
  ),
  item(
    'art20_05',
    '第二十条第（五）项',
    ['行政许可和服务', '办理结果'],
    '行政许可和其他对外管理服务事项的办理结果',
    {
      timeLimitDays: 7,
    },
  ),
  item(
    'art20_06',
    '第二十条第（六）项',
    ['行政执法', '处罚和强制的依据程序'],
    '实施行政处罚、行政强制的依据、条件、程序',
  ),
  item(
    'art20_06',
    '第二十条第（六）项',
    ['行政执法', '行政处罚决定'],
    '本机关认为具有一定社会影响的行政处罚决定',
    { timeLimitDays: 7 },
  ),
  item('art20_07', '第二十条第（七）项', ['财政预决算', '部门预算'], '年度部门预算和“三公”经费预算', yearly),
  item('art20_07', '第二十条第（七）项', ['财政预决算', '部门决算'], '年度部门决算和“三公”经费决算', yearly),
  item(
    'art20_08',
    '第二十条第（八）项',
    ['行政事业性收费', '收费目录'],
    '行政事业性收费项目及其依据、标准',
    yearly,
  ),
  item(
    'art20_09',
    '第二十条第（九）项',
    ['政府集中采购', '采购目录和实施'],
    '政府集中采购项目的目录、标准及实施情况',
    yearly,
  ),
  item('art20_10', '第二十条第（十）项', ['重大建设项目', '批准和实施'], '重大建设项目的批准和实施情况', {
    cycle: 'quarterly',
  }),
  item(
    'art20_11',
    '第二十条第（十一）项',
    ['民生保障', '政策措施及实施'],
    '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况',
    { channels: ['website', 'official_account'] },
  ),
  item(
    'art20_12',
    '第二十条第（十二）项',
    ['突发公共事件', '预案、预警和应对'],
    '突发公共事件的应急预案、预警信息及应对情况',
    {
      timeLimitKind: 'realtime',
      timeLimitDays: null,
      channels: ['website', 'official_account', 'broadcast'],
    },
  ),
  item(
    'art20_13',
    '第二十条第（十三）项',
    ['监督检查', '检查计划和结果'],
    '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况',
    { cycle: 'quarterly' },
  ),
  item(
    'art20_14',
    '第二十条第（十四）项',
    ['公务员招考录用', '职位和结果'],
    '公务员招考的职位、名额、报考条件等事项以及录用结果',
    yearly,
  ),
  item(
    'art20_15',
    '第二十条第（十五）项',
    ['其他法定公开信息', '建议提案办理'],
    '人大代表建议和政协委员提案的办理结果',
    yearly,
  ),
  item(
    'art21_municipal',
    '第二十一条',
    ['市政和公共服务', '公共服务和社会救助'],
    '市政建设、公共服务、公益事业、土地征收、房屋征收、治安管理、社会救助等方面的政府信息',
    { channels: ['website', 'notice_board'] },
  ),
  item(
    'art21_township',
    '第二十一条',
    ['农业农村和社会救助', '农村政策落实'],
    '贯彻落实农业农村政策、农田水利工程建设运营、土地承包经营权流转、宅基地使用审核、筹资筹劳、社会救助等方面的政府信息',
    { channels: ['website', 'notice_board'] },
  ),
];
