import type { Site } from './contract/sites.ts';
import type { ColumnCode } from './domain/columns.ts';

export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** Name, content rule and column type (page tag `ColumnType`) of each fixed column. */
export interface ColumnText {
  readonly name: Label;
  readonly description: Label;
  readonly type: string;
}

const text = (zh: string, en: string, aboutZh: string, aboutEn: string, type: string): ColumnText => ({
  name: { zh, en },
  description: { zh: aboutZh, en: aboutEn },
  type,
});

/** Texts of the fixed frame; the Chinese names are those every government platform carries. */
export const COLUMN_TEXTS: Readonly<Record<ColumnCode, ColumnText>> = {
  guide: text(
    '政府信息公开指南',
    'Disclosure guide',
    '本机关政府信息的分类、编排体系、获取方式，以及政府信息公开工作机构的名称、地址、办公时间和联系方式。',
    'How information is classified, arranged and obtained, and how to reach the disclosure office.',
    '概况信息',
  ),
  rules: text(
    '政府信息公开制度',
    'Disclosure rules',
    '政府信息公开的法律、法规、规章和工作制度。',
    'Laws, regulations and working rules on disclosure.',
    '政策文件',
  ),
  statutory_content: text(
    '法定主动公开内容',
    'Statutory content',
    '按照《政府信息公开条例》第二十条、第二十一条主动公开的政府信息。',
    'Information published under Articles 20 and 21 of the Regulation.',
    '政策文件',
  ),
  annual_reports: text(
    '政府信息公开年报',
    'Annual reports',
    '历年政府信息公开工作年度报告。',
    'Yearly reports on disclosure work.',
    '年度报告',
  ),
  request_entry: text(
    '依申请公开',
    'Request information',
    '在线提出政府信息公开申请，查询办理进度。',
    'File a request for information and follow it.',
    '互动交流',
  ),
  art20_01: text(
    '法规、规章和规范性文件',
    'Rules and normative documents',
    '行政法规、规章和规范性文件及其现行效力。',
    'Regulations, rules and normative documents with their validity.',
    '政策文件',
  ),
  art20_02: text(
    '机构职能',
    'Organisation and functions',
    '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名。',
    'Functions, organisation, address, office hours, contact, names of leaders.',
    '概况信息',
  ),
  art20_03: text(
    '规划计划',
    'Plans',
    '国民经济和社会发展规划、专项规划、区域规划及相关政策。',
    'Development plans, special and regional plans and related policies.',
    '规划计划',
  ),
  art20_04: text(
    '统计信息',
    'Statistics',
    '国民经济和社会发展统计信息。',
    'Statistics on the economy and society.',
    '统计信息',
  ),
  art20_05: text(
    '行政许可和其他对外管理服务事项',
    'Licensing and services',
    '办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果。',
    'Basis, conditions, procedure and results of licences and other services.',
    '办事服务',
  ),
  art20_06: text(
    '行政处罚、行政强制',
    'Penalties and coercion',
    '实施行政处罚、行政强制的依据、条件、程序以及具有一定社会影响的行政处罚决定。',
    'Basis, conditions, procedure of penalties and coercion, and notable penalty decisions.',
    '行政执法',
  ),
  art20_07: text(
    '财政预算、决算',
    'Budgets and accounts',
    '财政预算、决算信息。',
    'Budgets and final accounts.',
    '财政信息',
  ),
  art20_08: text(
    '行政事业性收费',
    'Administrative fees',
    '行政事业性收费项目及其依据、标准。',
    'Fee items, their basis and standards.',
    '收费信息',
  ),
  art20_09: text(
    '政府集中采购',
    'Government procurement',
    '政府集中采购项目的目录、标准及实施情况。',
    'Catalogue, standards and implementation of centralised procurement.',
    '政府采购',
  ),
  art20_10: text(
    '重大建设项目',
    'Major projects',
    '重大建设项目的批准和实施情况。',
    'Approval and implementation of major construction projects.',
    '重大项目',
  ),
  art20_11: text(
    '民生保障',
    'Livelihood',
    '扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况。',
    'Poverty relief, education, health care, social security, employment.',
    '民生信息',
  ),
  art20_12: text(
    '突发公共事件',
    'Public emergencies',
    '突发公共事件的应急预案、预警信息及应对情况。',
    'Emergency plans, early warnings and responses.',
    '应急管理',
  ),
  art20_13: text(
    '监督检查',
    'Supervision and inspection',
    '环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况。',
    'Inspection of environment, public health, work safety, food and drugs, product quality.',
    '监督检查',
  ),
  art20_14: text(
    '公务员招考录用',
    'Civil-service recruitment',
    '公务员招考的职位、名额、报考条件等事项以及录用结果。',
    'Posts, numbers, conditions and results of recruitment.',
    '人事信息',
  ),
  art20_15: text(
    '其他法定公开信息',
    'Other required information',
    '法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息。',
    'Other information that laws and provisions require to be published.',
    '其他信息',
  ),
  art21_municipal: text(
    '市政建设、公共服务与社会救助等',
    'Municipal affairs',
    '市政建设、公共服务、公益事业、土地征收、房屋征收、治安管理、社会救助等方面的政府信息。',
    'Municipal works, public services, expropriation, public order, social assistance.',
    '民生信息',
  ),
  art21_township: text(
    '农业农村政策落实与社会救助等',
    'Rural affairs',
    '贯彻落实农业农村政策、农田水利工程建设运营、农村土地承包经营权流转、宅基地使用审核、土地征收、房屋征收、筹资筹劳、社会救助等方面的政府信息。',
    'Rural policy, irrigation works, land contracts, homesteads, expropriation, social assistance.',
    '民生信息',
  ),
};

/** What pages say before the site has been named. */
export const UNNAMED_SITE: Site = {
  id: 'site',
  kind: 'city',
  agencyId: null,
  slug: null,
  hostnames: [],
  name: '政府信息公开平台',
  nameEn: 'Government Information Disclosure',
  domain: 'localhost',
  siteIdCode: '',
  sponsor: '',
  organiser: '',
  contact: '',
  icpFiling: '',
  policeFiling: '',
  errorReportUrl: '',
  organMarkUrl: '',
  emblem: null,
  theme: 'indigo',
  state: 'open',
  announcement: null,
  closesOn: null,
};

export const SITE_KIND_LABELS: Readonly<Record<Site['kind'], Label>> = {
  city: { zh: '门户网站', en: 'Portal' },
  agency: { zh: '机关网站', en: 'Agency site' },
};

export const SITE_STATE_LABELS: Readonly<Record<Site['state'], Label>> = {
  open: { zh: '运行中', en: 'Open' },
  closing: { zh: '已公告关停', en: 'Closing announced' },
  closed: { zh: '已关停', en: 'Closed' },
};

/** Heads of the exported list of sites. */
export const SITE_SHEET = {
  name: '站点列表',
  heads: [
    '网站名称',
    '类别',
    '主办机关',
    '网站标识码',
    '域名',
    '站内地址',
    '主办单位',
    '承办单位',
    '联系方式',
    'ICP备案',
    '公安备案',
    '主题',
    '状态',
    '关停日期',
  ],
} as const;
