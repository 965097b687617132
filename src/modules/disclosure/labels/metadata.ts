import type { Audience, DisclosureTerm, FacetCategory, TargetGroup } from '../domain/metadata.ts';
import type { Label } from '../labels.ts';

const l = (zh: string, en: string): Label => ({ zh, en });

export const AUDIENCE_LABELS: Readonly<Record<Audience, Label>> = {
  everyone: l('面向全社会', 'Everyone'),
  persons_concerned: l('面向利害关系人', 'Persons concerned'),
  applicants: l('依申请向申请人提供', 'Applicants'),
  internal: l('本机关内部', 'Within the agency'),
};

export const TERM_LABELS: Readonly<Record<DisclosureTerm, Label>> = {
  permanent: l('长期公开', 'Permanently'),
  while_valid: l('有效期内公开', 'While it is valid'),
  notice_period: l('公示期内公开', 'During the notice period'),
  fixed_term: l('限期公开', 'For a limited time'),
};

export const TARGET_GROUP_LABELS: Readonly<Record<TargetGroup, Label>> = {
  residents: l('城乡居民', 'Residents'),
  enterprises: l('企业', 'Enterprises'),
  self_employed: l('个体工商户', 'Self-employed'),
  social_organisations: l('社会组织', 'Social organisations'),
  public_institutions: l('机关事业单位', 'Public bodies'),
  farmers: l('农民和新型农业经营主体', 'Farmers'),
  students_parents: l('学生和家长', 'Students and parents'),
  job_seekers_graduates: l('求职者和毕业生', 'Job seekers and graduates'),
  elderly: l('老年人', 'Older people'),
  persons_with_disabilities: l('残疾人', 'People with disabilities'),
  women_children: l('妇女儿童', 'Women and children'),
  veterans: l('退役军人和优抚对象', 'Veterans'),
  newcomers_migrants: l('新就业形态劳动者和外来务工人员', 'Migrant and platform workers'),
  taiwan_hongkong_macao_foreigners: l(
    '港澳台同胞和外籍人士',
    'People from Hong Kong, Macao, Taiwan and abroad',
  ),
};

export const FACET_LABELS: Readonly<Record<FacetCategory, Label>> = {
  rules_normative_documents: l('规章和规范性文件', 'Rules and normative documents'),
  other_documents: l('其他文件', 'Other documents'),
  plans_programmes: l('规划计划', 'Plans'),
  institution_functions: l('机构职能', 'Organisation'),
  personnel: l('人事信息', 'Personnel'),
  budget_finance: l('财政资金', 'Public funds'),
  statistics: l('统计数据', 'Statistics'),
  licences_penalties: l('行政许可和处罚', 'Licences and penalties'),
  fees_procurement: l('收费和采购', 'Fees and procurement'),
  major_projects: l('重大建设项目', 'Major projects'),
  public_welfare: l('民生保障', 'Public welfare'),
  emergency_safety: l('应急和安全', 'Emergency and safety'),
  supervision_inspection: l('监督检查', 'Supervision'),
  interpretation: l('政策解读', 'Policy explained'),
  notices: l('通知公告', 'Notices'),
  foi_work: l('政府信息公开工作', 'Disclosure work'),
};
