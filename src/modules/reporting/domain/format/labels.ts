/**
 * Labels of the annual report, word for word: 国办公开办函〔2021〕30号 for `2021`, 国办公开办函〔2019〕60号 for `2019`,
 * and the provincial list before them. Full-width punctuation as printed.
 */

export const SECTION_TITLES = {
  overview: { from2021: '总体情况', from2019: '总体情况' },
  table2: { from2021: '主动公开政府信息情况', from2019: '主动公开政府信息情况' },
  table3: { from2021: '收到和处理政府信息公开申请情况', from2019: '收到和处理政府信息公开申请情况' },
  table4: { from2021: '政府信息公开行政复议、行政诉讼情况', from2019: '政府信息公开行政复议、行政诉讼情况' },
  problems: {
    from2021: '存在的主要问题及改进情况',
    from2019: '政府信息公开工作存在的主要问题及改进情况',
  },
  other: { from2021: '其他需要报告的事项', from2019: '其他需要报告的事项' },
} as const;

export const ASPECT_LABELS = {
  proactive_disclosure: '主动公开',
  disclosure_on_request: '依申请公开',
  information_management: '政府信息管理',
  platform_building: '政府信息公开平台建设',
  supervision: '监督保障',
} as const;

/** Header cell of every block of table 2. */
export const TABLE2_CORNER = '信息内容';

const DECISIONS = [{ id: 'decisions', label: '本年处理决定数量' }];
const ISSUED = [
  { id: 'issued', label: '本年制发件数' },
  { id: 'repealed', label: '本年废止件数' },
  { id: 'in_force', label: '现行有效件数' },
];
const MADE = [
  { id: 'made', label: '本年新制作数量' },
  { id: 'newly_public', label: '本年新公开数量' },
  { id: 'total_public', label: '对外公开总数量' },
];
const ITEMS = [
  { id: 'items_prev', label: '上一年项目数量' },
  { id: 'items_change', label: '本年增/减' },
];
const ITEMS_AND_DECISIONS = [...ITEMS, { id: 'decisions', label: '处理决定数量' }];

export const TABLE2_LABELS = {
  '2021': [
    {
      article: '第二十条第（一）项',
      columns: ISSUED,
      rows: [
        { id: 'rules', label: '规章' },
        { id: 'normative_docs', label: '行政规范性文件' },
      ],
    },
    { article: '第二十条第（五）项', columns: DECISIONS, rows: [{ id: 'licensing', label: '行政许可' }] },
    {
      article: '第二十条第（六）项',
      columns: DECISIONS,
      rows: [
        { id: 'penalty', label: '行政处罚' },
        { id: 'coercion', label: '行政强制' },
      ],
    },
    {
      article: '第二十条第（八）项',
      columns: [{ id: 'amount_wan', label: '本年收费金额（单位：万元）' }],
      rows: [{ id: 'fees', label: '行政事业性收费' }],
    },
  ],
  '2019': [
    {
      article: '第二十条第（一）项',
      columns: MADE,
      rows: [
        { id: 'rules', label: '规章' },
        { id: 'normative_docs', label: '规范性文件' },
      ],
    },
    {
      article: '第二十条第（五）项',
      columns: ITEMS_AND_DECISIONS,
      rows: [
        { id: 'licensing', label: '行政许可' },
        { id: 'other_services', label: '其他对外管理服务事项' },
      ],
    },
    {
      article: '第二十条第（六）项',
      columns: ITEMS_AND_DECISIONS,
      rows: [
        { id: 'penalty', label: '行政处罚' },
        { id: 'coercion', label: '行政强制' },
      ],
    },
    { article: '第二十条第（八）项', columns: ITEMS, rows: [{ id: 'fees', label: '行政事业性收费' }] },
    {
      article: '第二十条第（九）项',
      columns: [
        { id: 'count', label: '采购项目数量' },
        { id: 'amount', label: '采购总金额' },
      ],
      rows: [{ id: 'procurement', label: '政府集中采购' }],
    },
  ],
} as const;

/** Corner cell of table 3. */
export const TABLE3_CORNER = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
export const APPLICANT_HEADING = '申请人情况';
export const ORGANISATIONS_HEADING = '法人或其他组织';

export const APPLICANT_LABELS = {
  natural_person: '自然人',
  business: '商业企业',
  research: '科研机构',
  public_welfare: '社会公益组织',
  legal_service: '法律服务机构',
  other_org: '其他',
  total: '总计',
} as const;

export const TABLE3_LABELS: Readonly<Record<string, string>> = {
  new_received: '一、本年新收政府信息公开申请数量',
  carried_in: '二、上年结转政府信息公开申请数量',
  granted: '（一）予以公开',
  partially_granted: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  refused_state_secret: '1.属于国家秘密',
  refused_prohibited_by_law: '2.其他法律行政法规禁止公开',
  refused_security_stability: '3.危及“三安全一稳定”',
  refused_third_party_rights: '4.保护第三方合法权益',
  refused_internal_affairs: '5.属于三类内部事务信息',
  refused_process_information: '6.属于四类过程性信息',
  refused_enforcement_file: '7.属于行政执法案卷',
  refused_administrative_query: '8.属于行政查询事项',
  unavailable_not_held: '1.本机关不掌握相关政府信息',
  unavailable_needs_creation: '2.没有现成信息需要另行制作',
  unavailable_still_unclear: '3.补正后申请内容仍不明确',
  not_processed_petition: '1.信访举报投诉类申请',
  not_processed_duplicate: '2.重复申请',
  not_processed_publication: '3.要求提供公开出版物',
  not_processed_excessive: '4.无正当理由大量反复申请',
  not_processed_reconfirmation: '5.要求行政机关确认或重新出具已获取信息',
  other_handling: '（六）其他处理',
  closed_correction_lapsed: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  closed_fee_unpaid: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  closed_other: '3.其他',
  total_handled: '（七）总计',
  carried_out: '四、结转下年度继续办理',
};

/** Cells left of the outcome rows: part three, and the groups without a number of their own. */
export const TABLE3_RESULTS_HEADING = '三、本年度办理结果';
export const OUTCOME_GROUP_LABELS = {
  refused: '（三）不予公开',
  unavailable: '（四）无法提供',
  not_processed: '（五）不予处理',
  other_handling: '（六）其他处理',
} as const;

export const TABLE4_BLOCK_LABELS = {
  review: '行政复议',
  direct_suit: '未经复议直接起诉',
  suit_after_review: '复议后起诉',
} as const;
export const TABLE4_SUIT_HEADING = '行政诉讼';
export const TABLE4_COLUMN_LABELS = {
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
  pending: '尚未审结',
  total: '总计',
} as const;

export const INDICATOR_LABELS = {
  disclosed: '主动公开文件数',
  disclosed_website: '政府网站公开数',
  disclosed_gazette: '政府公报公开数',
  requests: '受理政府信息公开申请总数',
  requests_in_person: '当面申请数',
  requests_online: '网络申请数',
  requests_mail_fax: '信函、传真申请数',
  replies: '对申请的答复总数',
  replies_granted: '同意公开答复数',
  replies_partial: '同意部分公开答复数',
  replies_refused: '不予公开答复数',
  replies_other: '其他类型答复数',
  complaints: '接受行政申诉、举报数',
  reviews: '行政复议数',
  suits: '行政诉讼数',
} as const;
export const INDICATOR_PERIOD_LABELS = { year: '本年度', cumulative: '历年累计' } as const;
