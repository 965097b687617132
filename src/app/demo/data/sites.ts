import type { ColumnType, ThemeName } from '../../../modules/platforms/index.ts';

/** An agency's own site in the invented city. */
export interface DemonstrationSite {
  readonly agency: string;
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  readonly theme: ThemeName;
  /** The closing that has been announced: working days until then, and what readers are told. */
  readonly closing?: { readonly inDays: number; readonly announcement: string };
}

export const SITES: readonly DemonstrationSite[] = [
  {
    agency: 'health',
    slug: 'health',
    name: '望澜市卫生健康委员会网站',
    nameEn: 'Wanglan Health Commission',
    theme: 'azure',
  },
  {
    agency: 'education',
    slug: 'education',
    name: '望澜市教育局网站',
    nameEn: 'Wanglan Education Bureau',
    theme: 'pine',
  },
  {
    agency: 'finance',
    slug: 'finance',
    name: '望澜市财政局网站',
    nameEn: 'Wanglan Finance Bureau',
    theme: 'umber',
  },
  {
    agency: 'natural-resources',
    slug: 'land',
    name: '望澜市自然资源和规划局网站',
    nameEn: 'Wanglan Natural Resources and Planning Bureau',
    theme: 'slate',
  },
  {
    agency: 'market-regulation',
    slug: 'market',
    name: '望澜市市场监督管理局网站',
    nameEn: 'Wanglan Market Regulation Bureau',
    theme: 'plum',
  },
  {
    agency: 'housing',
    slug: 'housing',
    name: '望澜市住房和城乡建设局网站',
    nameEn: 'Wanglan Housing Bureau',
    theme: 'indigo',
    closing: {
      inDays: 24,
      announcement: '为集约建设政府网站，本网站内容将并入市政府门户网站的机关页面，原有信息继续可查。',
    },
  },
];

export interface DemonstrationColumn {
  readonly key: string;
  readonly agency: string;
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** Below an item of the statutory content; directly below it without. */
  readonly below?: string;
  readonly type?: ColumnType;
}

/** Own columns; the last one has nothing in it yet. */
export const OWN_COLUMNS: readonly DemonstrationColumn[] = [
  {
    key: 'city-livelihood',
    agency: 'city',
    name: '民生实事',
    description: '市政府年度民生实事项目的安排和各部门的落实情况。',
    keywords: ['民生实事', '便民'],
    below: 'art20_11',
    type: 'livelihood',
  },
  {
    key: 'health-visits',
    agency: 'health',
    name: '看病就医指引',
    description: '就医流程、医保报销和便民举措。',
    keywords: ['就医', '医保', '便民'],
    below: 'art20_11',
    type: 'services',
  },
  {
    key: 'education-campus',
    agency: 'education',
    name: '校园安全与健康',
    description: '学校安全、卫生防病和校园食品安全的规定与提示。',
    keywords: ['校园安全', '卫生防病'],
    type: 'inspection',
  },
  {
    key: 'education-sports',
    agency: 'education',
    name: '体育美育',
    description: '学校体育和美育工作的安排与成果。',
    keywords: ['体育', '美育'],
  },
];

/** A document that one agency asks another's site to carry, and what became of it. */
export interface DemonstrationPush {
  /** Part of the document's title. */
  readonly document: string;
  readonly from: string;
  readonly to: string;
  /** A column of the frame, or the key of an own column. */
  readonly column: string;
  readonly note: string;
  /** Working days before today. */
  readonly asked: number;
  readonly answer?: {
    readonly as: 'accepted' | 'refused' | 'recalled';
    readonly after: number;
    readonly words: string;
    /** Another column than the one asked for. */
    readonly column?: string;
    /** The receiving site stopped carrying it later. */
    readonly ended?: { readonly after: number; readonly reason: string };
  };
}

export const PUSHES: readonly DemonstrationPush[] = [
  {
    document: '流感疫苗免费接种',
    from: 'health',
    to: 'city',
    column: 'city-livelihood',
    note: '属市政府年度民生实事，请在门户网站同步公开。',
    asked: 16,
    answer: { as: 'accepted', after: 1, words: '' },
  },
  {
    document: '门诊看病怎么报',
    from: 'medical-insurance',
    to: 'health',
    column: 'art20_05',
    note: '就医群众关心，建议在卫生健康网站转载。',
    asked: 14,
    answer: { as: 'accepted', after: 2, words: '改放就医指引栏目，便于患者查找。', column: 'health-visits' },
  },
  {
    document: '门诊共济保障机制',
    from: 'medical-insurance',
    to: 'health',
    column: 'health-visits',
    note: '与已转载的解读配套的政策原文。',
    asked: 2,
  },
  {
    document: '食品安全监督抽检信息',
    from: 'market-regulation',
    to: 'health',
    column: 'art20_13',
    note: '涉及餐饮具消毒，请转载。',
    asked: 6,
    answer: { as: 'accepted', after: 1, words: '' },
  },
  {
    document: '医疗救治应急预案',
    from: 'health',
    to: 'education',
    column: 'education-campus',
    note: '学校突发公共卫生事件处置按此预案执行。',
    asked: 30,
    answer: { as: 'accepted', after: 3, words: '' },
  },
  {
    document: '公共场所和生活饮用水卫生监督抽查',
    from: 'health',
    to: 'education',
    column: 'art20_13',
    note: '通报中含学校生活饮用水情况。',
    asked: 20,
    answer: {
      as: 'refused',
      after: 2,
      words: '通报对象以公共场所为主，学校部分已在本局网站单独公开，不再转载。',
    },
  },
  {
    document: '校外培训机构',
    from: 'education',
    to: 'city',
    column: 'art20_13',
    note: '家长关注度高，请在门户网站监督检查栏目转载。',
    asked: 1,
  },
  {
    document: '诊所备案和执业监督管理办法',
    from: 'health',
    to: 'market-regulation',
    column: 'art20_01',
    note: '涉及诊所登记信息共享。',
    asked: 40,
    answer: {
      as: 'accepted',
      after: 2,
      words: '',
      ended: { after: 20, reason: '登记信息共享已有专门文件，停止转载。' },
    },
  },
  {
    document: '停车泊位收费标准',
    from: 'development',
    to: 'city',
    column: 'art20_08',
    note: '请同步公开。',
    asked: 12,
    answer: { as: 'recalled', after: 1, words: '门户网站收费栏目已汇集本机关文件，不必重复推送。' },
  },
];
