import type {
  DisclosureAttribute,
  DocumentKind,
  Genre,
  TopicCategory,
  WithdrawalReason,
  WithholdingGround,
} from './domain/vocabulary.ts';
import type { DocumentStage } from './domain/stage.ts';
import type { Validity } from './domain/validity.ts';
import type { DeadlineState } from './domain/deadline.ts';

import { REPEAL_CORRECTION_OBSTACLES, REPEAL_CORRECTION_STEPS } from './labels/repeal-corrections.ts';
import { EDITION_OBSTACLE_TEXTS, EDITION_STEP_TEXTS } from './labels/review.ts';

export interface Label {
  readonly zh: string;
  readonly en: string;
}
type Labels<K extends string> = Readonly<Record<K, Label>>;
const l = (zh: string, en: string): Label => ({ zh, en });

export const KIND_LABELS: Labels<DocumentKind> = {
  government_rules: l('规章', 'Government rules'),
  normative_document: l('行政规范性文件', 'Normative document'),
  policy_document: l('其他政策文件', 'Policy document'),
  policy_interpretation: l('政策解读', 'Policy explained'),
  plan: l('规划计划', 'Plan'),
  statistics: l('统计信息', 'Statistics'),
  budget: l('财政预决算', 'Budget and accounts'),
  service_information: l('管理服务信息', 'Services and enforcement'),
  institution: l('机构职能', 'Organisation'),
  personnel: l('人事信息', 'Personnel'),
  public_notice: l('公示公告', 'Public notice'),
  other: l('其他', 'Other'),
};

export const ATTRIBUTE_LABELS: Labels<DisclosureAttribute> = {
  proactive: l('主动公开', 'Published proactively'),
  on_request: l('依申请公开', 'Disclosed on request'),
  not_public: l('不予公开', 'Not public'),
};

export const GROUND_LABELS: Labels<WithholdingGround> = {
  state_secret: l('依法确定为国家秘密（《条例》第十四条）', 'State secret (Art. 14)'),
  prohibited_by_law: l('法律、行政法规禁止公开（《条例》第十四条）', 'Prohibited by law (Art. 14)'),
  security_and_stability: l(
    '公开后可能危及国家安全、公共安全、经济安全、社会稳定（《条例》第十四条）',
    'Security and stability (Art. 14)',
  ),
  trade_secret: l('涉及商业秘密（《条例》第十五条）', 'Trade secret (Art. 15)'),
  personal_privacy: l('涉及个人隐私（《条例》第十五条）', 'Personal privacy (Art. 15)'),
  internal_affairs: l('内部事务信息（《条例》第十六条第一款）', 'Internal affairs (Art. 16)'),
  process_information: l('过程性信息（《条例》第十六条第二款）', 'Process information (Art. 16)'),
  enforcement_case_file: l(
    '行政执法案卷信息（《条例》第十六条第二款）',
    'Law-enforcement case file (Art. 16)',
  ),
  not_of_general_interest: l(
    '不属于需要公众广泛知晓或者参与决策的信息（《条例》第十九条）',
    'Not of general interest (Art. 19)',
  ),
};

export const WITHDRAWAL_LABELS: Labels<WithdrawalReason> = {
  content_error: l('内容有误，正在核实更正', 'It contained an error and is being corrected'),
  personal_privacy: l('涉及个人隐私', 'It concerned personal privacy'),
  trade_secret: l('涉及商业秘密', 'It concerned trade secrets'),
  secrecy_review: l('经重新审查，依法不宜公开', 'Reviewed again and found not suitable for publication'),
  duplicate: l('重复发布', 'It was published twice'),
  replaced: l('已由其他文件替代', 'Another document has taken its place'),
  legal_order: l('依生效法律文书撤下', 'Taken down by a legal decision'),
  other: l('其他原因', 'Another reason'),
};

export const GENRE_LABELS: Labels<Genre> = {
  resolution: l('决议', 'Resolution'),
  decision: l('决定', 'Decision'),
  order: l('命令（令）', 'Order'),
  communique: l('公报', 'Communiqué'),
  announcement: l('公告', 'Announcement'),
  public_notice: l('通告', 'Public notice'),
  opinion: l('意见', 'Opinion'),
  notice: l('通知', 'Notice'),
  circular: l('通报', 'Circular'),
  report: l('报告', 'Report'),
  request_for_instructions: l('请示', 'Request for instructions'),
  reply: l('批复', 'Reply'),
  bill: l('议案', 'Bill'),
  letter: l('函', 'Letter'),
  minutes: l('纪要', 'Minutes'),
  other: l('其他', 'Other'),
};

export const TOPIC_LABELS: Labels<TopicCategory> = {
  organisation: l('机构组织', 'Organisation'),
  general_affairs: l('综合政务', 'General affairs'),
  economy_state_assets: l('国民经济管理、国有资产监管', 'Economy, state assets'),
  finance_audit: l('财政、金融、审计', 'Finance, banking, audit'),
  land_energy: l('国土资源、能源', 'Land, energy'),
  agriculture_water: l('农业、林业、水利', 'Agriculture, forestry, water'),
  industry_transport: l('工业、交通', 'Industry, transport'),
  commerce_tourism: l('商贸、海关、旅游', 'Commerce, customs, tourism'),
  market_work_safety: l('市场监管、安全生产监管', 'Market, work safety'),
  construction_environment: l('城乡建设、环境保护', 'Construction, environment'),
  science_education: l('科技、教育', 'Science, education'),
  culture_media: l('文化、广电、新闻出版', 'Culture, media'),
  health_sport: l('卫生、体育', 'Health, sport'),
  population_family: l('人口与计划生育、妇女儿童工作', 'Population, women and children'),
  labour_personnel: l('劳动、人事、监察', 'Labour, personnel, supervision'),
  security_justice: l('公安、安全、司法', 'Public security, justice'),
  civil_affairs_relief: l('民政、扶贫、救灾', 'Civil affairs, relief'),
  ethnic_religion: l('民族、宗教', 'Ethnic affairs, religion'),
  foreign_affairs: l('对外事务', 'Foreign affairs'),
  hong_kong_macao_taiwan: l('港澳台侨工作', 'Hong Kong, Macao, Taiwan, overseas Chinese'),
  national_defence: l('国防', 'National defence'),
  other: l('其他', 'Other'),
};

export const STAGE_LABELS: Labels<DocumentStage> = {
  draft: l('起草中', 'Draft'),
  in_review: l('待审查', 'Waiting for review'),
  sent_back: l('已退回', 'Sent back'),
  released: l('已发布', 'Released'),
  withheld: l('不主动公开', 'Not published'),
  withdrawn: l('已撤下', 'Withdrawn'),
  waiting: l('待同步发布', 'Waits for its document'),
  discarded: l('已作废', 'Discarded'),
};

export const VALIDITY_LABELS: Labels<Validity> = {
  not_yet_effective: l('尚未施行', 'Not yet in force'),
  in_force: l('有效', 'In force'),
  expired: l('失效', 'Expired'),
  repealed: l('废止', 'Repealed'),
};

export const DEADLINE_LABELS: Labels<DeadlineState> = {
  open: l('期限内', 'Within the period'),
  due_today: l('今日到期', 'Due today'),
  late: l('已逾期', 'Late'),
  released_in_time: l('按期公开', 'Published in time'),
  released_late: l('逾期公开', 'Published late'),
};

/** Heads of the exported list, in order. */
export const SHEET_TEXTS = {
  name: '文件目录',
  heads: [
    '标题',
    '发文字号',
    '索引号',
    '文件类别',
    '公开属性',
    '状态',
    '栏目',
    '成文日期',
    '发布日期',
    '有效性',
    '公开期限',
    '期限状态',
    '版本',
    '起草人',
  ],
} as const;

const step = (label: Label, consequence: Label) => ({ label, consequence });

/** The steps on a document, each with its consequence. */
export const STEP_TEXTS = {
  'disclosure.save_draft': step(
    l('修改草稿', 'Change the draft'),
    l('只改动草稿，已公开的版本不受影响', 'Only the draft changes; what is published stays'),
  ),
  'disclosure.upload_attachment': step(
    l('上传附件', 'Add an attachment'),
    l('附件随本版本发布后公开', 'It becomes public with this edition'),
  ),
  'disclosure.submit_draft': step(
    l('提交审查', 'Submit for review'),
    l(
      '提交后不能修改，由他人进行公开审查和保密审查',
      'It can no longer be changed; another person reviews it',
    ),
  ),
  'disclosure.send_back': step(
    l('退回修改', 'Send back'),
    l('退回起草人，须写明原因', 'It goes back to the editor, with a reason'),
  ),
  'disclosure.approve_and_release': step(
    l('终审发布', 'Final review'),
    l(
      '终审通过，主动公开的立即发布到栏目、列表和搜索；其他属性的存档并定期评估',
      'The last step: published at once when proactive; otherwise put on record and re-assessed later',
    ),
  ),
  'disclosure.start_new_edition': step(
    l('新建版本', 'Start a new edition'),
    l(
      '以现有内容起草新版本，审定前公开页面不变',
      'A copy to work on; the public page stays until it is approved',
    ),
  ),
  'disclosure.withdraw_release': step(
    l('撤下', 'Withdraw'),
    l(
      '页面和附件立即不可访问，原网址显示撤下说明',
      'Page and files are gone at once; the address shows a notice',
    ),
  ),
  'disclosure.repeal_document': step(
    l('标注废止', 'Mark as repealed'),
    l('文本继续公开，标注废止日期和依据', 'The text stays, marked with date and basis'),
  ),
  ...REPEAL_CORRECTION_STEPS,
  ...EDITION_STEP_TEXTS,
} as const;
export type StepName = keyof typeof STEP_TEXTS;

/** Why a step cannot be taken now. */
export const OBSTACLE_TEXTS = {
  no_permission: l('您的岗位没有这项权限', 'Your posts do not permit this'),
  not_editable: l('正在审查或已经审定', 'It is being reviewed or approved'),
  not_in_review: l('没有待审查的版本', 'No edition is waiting for review'),
  edition_open: l('已有未完成的版本', 'An edition is still open'),
  not_released: l('当前没有公开', 'It is not published now'),
  not_approved_yet: l('尚未审定', 'It has not been approved yet'),
  kind_without_validity: l('这类信息没有有效性', 'This kind has no legal validity'),
  already_repealed: l('已经废止', 'It has been repealed'),
  ...REPEAL_CORRECTION_OBSTACLES,
  ...EDITION_OBSTACLE_TEXTS,
} as const;
export type StepObstacle = keyof typeof OBSTACLE_TEXTS;
