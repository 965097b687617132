import type { CheckCode } from '../finding.ts';

/** What a check is, what it rests on, and how its findings are mended. */
export interface CheckDescription {
  zh: string;
  en: string;
  /** Article, notice or convention behind the rule. */
  source: string;
  repair: string;
}

const FORMAT_2021 = '国办公开办函〔2021〕30号';
const FORMAT_2019 = '国办公开办函〔2019〕60号';
const TABLE = `${FORMAT_2021}、${FORMAT_2019}表内勾稽关系`;

/** Every check with its name, basis and repair. */
export const CHECK_CATALOGUE: Readonly<Record<CheckCode, CheckDescription>> = {
  'T2-NONNEG': {
    zh: '表二数值应为非负数',
    en: 'table 2 values are not negative',
    source: FORMAT_2021,
    repair: '改填不小于 0 的整数（收费金额可有小数）；没有的填 0。',
  },
  'T2-IMPLIED-PRIOR': {
    zh: '表二推算的上年末存量',
    en: 'stock of last year implied by table 2',
    source: '现行有效 − 本年制发 + 本年废止 ≥ 0',
    repair: '对照上年度报告和文件清理结果核实三个数。',
  },
  'T2-RULES-POWER': {
    zh: '规章制定权',
    en: 'power to make rules',
    source: '《法规规章备案审查条例》第二条',
    repair: '无规章制定权的机关规章一行填 0，规范性文件填入下一行。',
  },
  'T3-BALANCE': {
    zh: '表三收办平衡',
    en: 'table 3 balance',
    source: TABLE,
    repair: '按登记台账核对本年新收、上年结转、办理总计和结转下年四项。',
  },
  'T3-ROWSUM': {
    zh: '表三横向合计',
    en: 'table 3 row sum',
    source: TABLE,
    repair: '核对该行六类申请人的数与总计。',
  },
  'T3-COLSUM': {
    zh: '表三纵向合计',
    en: 'table 3 column sum',
    source: TABLE,
    repair: '核对该列各项办理结果与（七）总计。',
  },
  'T3-NONNEG': {
    zh: '表三数值与空白',
    en: 'table 3 values and blanks',
    source: FORMAT_2021,
    repair: '改填不小于 0 的整数；没有的填 0，不留空白。',
  },
  'T4-SUM': {
    zh: '表四合计',
    en: 'table 4 sum',
    source: TABLE,
    repair: '核对四种结果与总计。',
  },
  'T4-NONNEG': {
    zh: '表四数值与空白',
    en: 'table 4 values and blanks',
    source: FORMAT_2021,
    repair: '改填不小于 0 的整数；没有的填 0，不留空白。',
  },
  'P18-SUM': {
    zh: '附表分项与总数（2019年以前）',
    en: 'sums of the indicator list (before 2019)',
    source: '原指标附表：总数等于各分项之和，网站、公报公开数不大于公开总数',
    repair: '核对总数和分项；历年口径不同的应加注。',
  },
  'P18-NONNEG': {
    zh: '附表数值与空白（2019年以前）',
    en: 'values of the indicator list (before 2019)',
    source: '原指标附表',
    repair: '改填不小于 0 的整数；没有的填 0。',
  },
  'T-UNREADABLE': {
    zh: '无法确定的单元格',
    en: 'cells that cannot be read for certain',
    source: '不作推测',
    repair: '对照原件；提供 .docx 或网页原文可读出合并单元格和空白位置。',
  },
  'Y-CARRY': {
    zh: '上年结转',
    en: 'carried over from last year',
    source: '本年“上年结转”等于上年“结转下年度继续办理”',
    repair: '对照上年度报告更正；上年报告有误的应加注说明。',
  },
  'Y-INFORCE': {
    zh: '现行有效件数的衔接',
    en: 'documents in force across years',
    source: '本年现行有效 = 上年现行有效 + 本年制发 − 本年废止',
    repair: '对照上年度报告和清理结果更正或说明。',
  },
  'Y-PENDING': {
    zh: '上年未审结案件',
    en: 'cases pending from last year',
    source: '上年尚未审结的案件应计入本年（惯例）',
    repair: '核对案件台账。',
  },
  'Y-JUMP': {
    zh: '与上年差异较大',
    en: 'large change against last year',
    source: '变化超过一半且超过 10（惯例）',
    repair: '核实数据，或在总体情况中说明原因。',
  },
  'Y-CUMULATIVE': {
    zh: '历年累计的衔接（2019年以前）',
    en: 'cumulative totals across years (before 2019)',
    source: '本年累计 = 上年累计 + 本年数',
    repair: '核对累计数。',
  },
  'N-REQ': {
    zh: '正文申请数与表三',
    en: 'requests in the text and in table 3',
    source: `《条例》第五十条；${FORMAT_2021}`,
    repair: '以登记台账为准，统一正文与表三。',
  },
  'N-OUTCOME': {
    zh: '正文办理结果与表三',
    en: 'outcomes in the text and in table 3',
    source: '《条例》第五十条',
    repair: '以登记台账为准，统一正文与表三。',
  },
  'N-T4': {
    zh: '正文复议诉讼与表四',
    en: 'cases in the text and in table 4',
    source: '《条例》第五十条',
    repair: '以案件台账为准，统一正文与表四。',
  },
  'N-FEE': {
    zh: '信息处理费说明',
    en: 'information processing fee',
    source: '国办函〔2020〕109号；年度报告“其他需要报告的事项”',
    repair: '写明发出收费通知的件数、总金额和实际收取金额；没有的写明没有。',
  },
  'N-RATE': {
    zh: '办结率',
    en: 'closing rate',
    source: '办结率 = 已办结 ÷ 应办理',
    repair: '按实际办结数改写比率，结转的申请不计入办结。',
  },
  'N-SUM': {
    zh: '正文分项与合计',
    en: 'parts and wholes in the text',
    source: '总数等于各分项之和',
    repair: '核对总数与分项；只列主要部分的写“其中主要有”。',
  },
  'N-PCT': {
    zh: '百分比与平均数',
    en: 'percentages and averages',
    source: '四舍五入到所写位数',
    repair: '按分子、分母重新计算并四舍五入。',
  },
  'N-PP': {
    zh: '百分点与百分比',
    en: 'percentage points',
    source: '两个百分比之差才用“百分点”',
    repair: '数量的相对变化写“%”。',
  },
  'N-REPEAT': {
    zh: '同一数据前后一致',
    en: 'the same figure everywhere',
    source: '正文、表格、附表口径一致',
    repair: '统一数据，或写明口径差别。',
  },
  'N-YOY': {
    zh: '与上年比较',
    en: 'comparison with last year',
    source: '上年数 = 本年数 ∓ 增减数',
    repair: '对照上年度报告更正。',
  },
  'F-SECTIONS': {
    zh: '章节标题',
    en: 'chapter titles',
    source: FORMAT_2021,
    repair: '按规定的六个标题及顺序书写。',
  },
  'F-ASPECTS': {
    zh: '总体情况五个方面',
    en: 'five aspects of the overview',
    source: FORMAT_2021,
    repair: '分别写主动公开、依申请公开、政府信息管理、平台建设、监督保障。',
  },
  'F-LABELS': {
    zh: '表格文字',
    en: 'labels of the tables',
    source: FORMAT_2021,
    repair: '使用统一格式的表头和行名。',
  },
  'F-DEADLINE': {
    zh: '公布期限',
    en: 'day of publication',
    source: '《条例》第四十九条（2019年以前为每年3月31日）',
    repair: '部门 1 月 31 日前、政府 3 月 31 日前公布，页面标明发布日期。',
  },
  'F-YEAR': {
    zh: '年份',
    en: 'years',
    source: '数据统计期限为报告年度 1 月 1 日至 12 月 31 日',
    repair: '更正年份，检查是否套用其他年度文字。',
  },
  'F-AGENCY': {
    zh: '机关名称与口径',
    en: 'agency',
    source: '《条例》第四十九条',
    repair: '标题、正文和发布机构用同一机关，数据口径与其一致。',
  },
  'F-TEXT': {
    zh: '文字',
    en: 'wording',
    source: FORMAT_2021,
    repair: '通读更正。',
  },
};
