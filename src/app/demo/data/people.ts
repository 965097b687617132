import type { Role } from '../../../modules/identity/index.ts';

/** A person of the invented city: login, name, and the posts held. Division counts in the agency's list. */
export interface DemonstrationPerson {
  readonly login: string;
  readonly agency: string;
  readonly name: string;
  readonly posts: readonly { readonly role: Role; readonly division?: number; readonly title: string }[];
  /** What the account is good for, shown when the city starts; accounts without it are not listed there. */
  readonly shownAs?: string;
  /** The first password is made up and must be changed, as for every real person. */
  readonly forcedChange?: true;
}

/** One password for all accounts of the demonstration but the one that shows the forced change. */
export const PASSWORD = 'Wanglan-Demo-1';

const AT_HEALTH = '市卫生健康委';
const AT_CITY = '市政府办公室';

const HEALTH: readonly DemonstrationPerson[] = [
  {
    login: 'clerk',
    agency: 'health',
    name: '陆知夏',
    posts: [{ role: 'foi_clerk', division: 0, title: '一级科员' }],
    shownAs: `${AT_HEALTH} 公开办经办人 / FOI clerk`,
  },
  {
    login: 'handler',
    agency: 'health',
    name: '许牧川',
    posts: [{ role: 'handler', division: 1, title: '四级主任科员' }],
    shownAs: `${AT_HEALTH} 医政科承办人 / handler`,
  },
  {
    login: 'handler2',
    agency: 'health',
    name: '季晚舟',
    posts: [{ role: 'handler', division: 2, title: '一级科员' }],
    shownAs: `${AT_HEALTH} 疾控科承办人 / handler of another division`,
  },
  {
    login: 'head',
    agency: 'health',
    name: '严若谷',
    posts: [{ role: 'unit_head', division: 1, title: '科长' }],
    shownAs: `${AT_HEALTH} 医政科科长 / head of the handling unit`,
  },
  {
    login: 'head2',
    agency: 'health',
    name: '柏云舒',
    posts: [{ role: 'unit_head', division: 2, title: '科长' }],
  },
  {
    login: 'foi',
    agency: 'health',
    name: '沈其昌',
    posts: [{ role: 'foi_head', division: 0, title: '办公室主任' }],
    shownAs: `${AT_HEALTH} 公开办负责人 / head of the FOI office`,
  },
  {
    login: 'leader',
    agency: 'health',
    name: '温如晦',
    posts: [{ role: 'leader', title: '副主任' }],
    shownAs: `${AT_HEALTH} 分管领导 / leader in charge`,
  },
  {
    login: 'editor',
    agency: 'health',
    name: '方可心',
    posts: [{ role: 'editor', division: 0, title: '信息编辑' }],
    shownAs: `${AT_HEALTH} 信息编辑 / editor`,
  },
  {
    login: 'reviewer',
    agency: 'health',
    name: '孟予安',
    posts: [{ role: 'publication_reviewer', division: 0, title: '保密审查员' }],
    shownAs: `${AT_HEALTH} 发布审查员 / publication reviewer`,
  },
  {
    login: 'health-admin',
    agency: 'health',
    name: '魏清和',
    posts: [{ role: 'system_admin', title: '系统管理员' }],
  },
  {
    login: 'health-security',
    agency: 'health',
    name: '贺兰亭',
    posts: [{ role: 'security_admin', title: '安全管理员' }],
  },
  {
    login: 'health-auditor',
    agency: 'health',
    name: '秦望舒',
    posts: [{ role: 'auditor', title: '审计员' }],
  },
  {
    login: 'newcomer',
    agency: 'health',
    name: '夏初晴',
    posts: [{ role: 'handler', division: 1, title: '试用期科员' }],
    shownAs: `${AT_HEALTH} 新入职，首次登录须改密码 / must change the first password`,
    forcedChange: true,
  },
];

const CITY_OFFICE: readonly DemonstrationPerson[] = [
  {
    login: 'supervisor',
    agency: 'city',
    name: '闻人语',
    posts: [{ role: 'supervisor', division: 0, title: '政务公开科副科长' }],
    shownAs: `${AT_CITY} 主管科室，可看各机关 / supervises all agencies`,
  },
  {
    login: 'city-clerk',
    agency: 'city',
    name: '顾听雨',
    posts: [{ role: 'foi_clerk', division: 0, title: '一级科员' }],
    shownAs: `${AT_CITY} 公开办经办人 / FOI clerk`,
  },
  {
    login: 'city-handler',
    agency: 'city',
    name: '施望远',
    posts: [{ role: 'handler', division: 1, title: '三级主任科员' }],
  },
  {
    login: 'city-head',
    agency: 'city',
    name: '钟离岳',
    posts: [{ role: 'unit_head', division: 1, title: '科长' }],
  },
  {
    login: 'city-handler2',
    agency: 'city',
    name: '姜维桢',
    posts: [{ role: 'handler', division: 2, title: '三级主任科员' }],
  },
  {
    login: 'city-head2',
    agency: 'city',
    name: '骆一鸣',
    posts: [{ role: 'unit_head', division: 2, title: '科长' }],
  },
  {
    login: 'city-foi',
    agency: 'city',
    name: '傅怀瑾',
    posts: [{ role: 'foi_head', division: 0, title: '政务公开科科长' }],
    shownAs: `${AT_CITY} 公开办负责人 / head of the FOI office`,
  },
  {
    login: 'city-deputy',
    agency: 'city',
    name: '邵文渊',
    posts: [{ role: 'foi_clerk', division: 0, title: '二级主任科员' }],
    shownAs: `${AT_CITY} 代行公开办负责人职责 / deputy of the absent head`,
  },
  {
    login: 'city-leader',
    agency: 'city',
    name: '裴松年',
    posts: [{ role: 'leader', title: '副秘书长' }],
    shownAs: `${AT_CITY} 分管领导（第三级审核）/ leader, third review`,
  },
  {
    login: 'city-editor',
    agency: 'city',
    name: '苏见微',
    posts: [{ role: 'editor', division: 0, title: '信息编辑' }],
    shownAs: `${AT_CITY} 信息编辑，编公报 / editor, gazette`,
  },
  {
    login: 'city-reviewer',
    agency: 'city',
    name: '洛长河',
    posts: [{ role: 'publication_reviewer', division: 0, title: '保密审查员' }],
    shownAs: `${AT_CITY} 发布审查员，审核公报 / publication reviewer, gazette`,
  },
  {
    login: 'auditor',
    agency: 'city',
    name: '江自流',
    posts: [{ role: 'auditor', title: '审计员' }],
    shownAs: '市政府 审计员 / auditor',
  },
  {
    login: 'admin',
    agency: 'city',
    name: '程守拙',
    posts: [{ role: 'system_admin', title: '系统管理员' }],
    shownAs: '市政府 系统管理员 / system administrator',
  },
  {
    login: 'security',
    agency: 'city',
    name: '尉迟安',
    posts: [{ role: 'security_admin', title: '安全管理员' }],
    shownAs: '市政府 安全管理员 / security administrator',
  },
];

/** Five people each, some with two posts, as small offices have it: clerk and editor, handler, head, FOI head, leader. */
const SMALL_OFFICES: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  development: ['白露初', '石敢当', '田间月', '卓立群', '何同舟'],
  finance: ['金算珠', '廖无尘', '段锦年', '纪云帆', '钱未央'],
  education: ['书声朗', '管弦清', '桑梓言', '杜若飞', '师道存'],
  'natural-resources': ['山月明', '林疏影', '岳嵩阳', '水云间', '江晚晴'],
  housing: ['安居然', '梁栋材', '房知秋', '瓦当歌', '屋梁月'],
  'market-regulation': ['秤小满', '公孙衡', '明察微', '司马度', '衡秉正'],
  'medical-insurance': ['保安康', '益寿年', '药知行', '甘棠荫', '苏长宁'],
  tingsong: ['松子落', '禾稼秋', '谷雨生', '田园归', '柳成荫'],
};

const OTHERS: readonly DemonstrationPerson[] = Object.entries(SMALL_OFFICES).flatMap(([agency, names]) => {
  const [clerk, handler, head, foi, leader] = names;
  return [
    {
      login: `${agency}-clerk`,
      agency,
      name: clerk,
      posts: [
        { role: 'foi_clerk', division: 0, title: '科员' },
        { role: 'editor', division: 0, title: '信息编辑' },
      ],
    },
    {
      login: `${agency}-handler`,
      agency,
      name: handler,
      posts: [{ role: 'handler', division: 1, title: '科员' }],
    },
    {
      login: `${agency}-head`,
      agency,
      name: head,
      posts: [{ role: 'unit_head', division: 1, title: '科长' }],
    },
    {
      login: `${agency}-foi`,
      agency,
      name: foi,
      posts: [
        { role: 'foi_head', division: 0, title: '办公室主任' },
        { role: 'publication_reviewer', division: 0, title: '保密审查员' },
      ],
    },
    { login: `${agency}-leader`, agency, name: leader, posts: [{ role: 'leader', title: '副职领导' }] },
  ] satisfies DemonstrationPerson[];
});

/** Who is away, and who acts meanwhile. */
export const ABSENCE = {
  agency: 'city',
  from: 'city-foi',
  to: 'city-deputy',
  reason: '参加业务培训，期间由邵文渊代行职责。',
} as const;

export const PEOPLE: readonly DemonstrationPerson[] = [...HEALTH, ...CITY_OFFICE, ...OTHERS];
