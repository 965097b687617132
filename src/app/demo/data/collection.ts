import type { AgencyKind } from '../../../modules/identity/index.ts';

/** How an agency outside of the system came through last year's collection. */
export type Course =
  | 'accepted' // in time, without a fault
  | 'by_link' // the same, by submission code
  | 'by_form' // figures on paper, entered by the office
  | 'mended' // returned with reasons, handed in again, accepted
  | 'late' // handed in after the date, accepted
  | 'dismissed' // an alarm that the office judged and dismissed, accepted
  | 'returned' // returned and not back yet
  | 'waiting' // handed in, not decided
  | 'reminded' // nothing came, reminded
  | 'silent'; // nothing came

/** An agency that does not use the system; place and offices are invented. */
export interface OutsideAgency {
  readonly name: string;
  readonly kind: AgencyKind;
  readonly course: Course;
  /** About how many requests it handles, documents it makes, decisions it takes in a year. */
  readonly size: readonly [requests: number, documents: number, decisions: number];
  readonly containedInName?: string;
}

const department = (name: string, course: Course, ...size: OutsideAgency['size']): OutsideAgency => ({
  name: `望澜市${name}`,
  kind: 'department',
  course,
  size,
});
const DISTRICTS = {
  jiangkou: '望澜市江口区人民政府',
  beishan: '望澜市北山区人民政府',
  linxi: '临溪县人民政府',
  bailu: '白鹿县人民政府',
} as const;
const district = (name: string, course: Course, ...size: OutsideAgency['size']): OutsideAgency => ({
  name,
  kind: 'government',
  course,
  size,
});
/** Townships report to their district, whose report contains theirs. */
const township = (name: string, containedInName: string, course: Course): OutsideAgency => ({
  name,
  kind: 'township',
  course,
  size: [4, 1, 60],
  containedInName,
});

export const OUTSIDE_AGENCIES: readonly OutsideAgency[] = [
  department('公安局', 'mended', 64, 4, 9200),
  department('民政局', 'accepted', 12, 3, 640),
  department('司法局', 'by_link', 9, 2, 310),
  department('人力资源和社会保障局', 'accepted', 38, 6, 2100),
  department('生态环境局', 'dismissed', 27, 3, 880),
  department('交通运输局', 'mended', 22, 4, 3400),
  department('水利局', 'accepted', 8, 2, 260),
  department('农业农村局', 'by_link', 15, 5, 540),
  department('商务局', 'accepted', 4, 3, 120),
  department('文化广电和旅游局', 'late', 7, 2, 450),
  department('应急管理局', 'accepted', 11, 3, 720),
  department('审计局', 'by_form', 2, 0, 0),
  department('统计局', 'accepted', 0, 1, 35),
  department('城市管理局', 'returned', 46, 3, 6100),
  department('信访局', 'by_form', 0, 0, 0),
  department('体育局', 'waiting', 1, 1, 40),
  department('林业局', 'accepted', 6, 2, 190),
  department('数据局', 'waiting', 3, 2, 0),
  department('退役军人事务局', 'reminded', 2, 1, 0),
  department('乡村振兴局', 'silent', 3, 1, 0),
  district(DISTRICTS.jiangkou, 'accepted', 160, 12, 15_000),
  district(DISTRICTS.beishan, 'mended', 88, 9, 8200),
  district(DISTRICTS.linxi, 'by_link', 52, 10, 4300),
  district(DISTRICTS.bailu, 'returned', 35, 8, 2900),
  township('江口区文澜街道办事处', DISTRICTS.jiangkou, 'accepted'),
  township('江口区望江街道办事处', DISTRICTS.jiangkou, 'accepted'),
  township('北山区云岭镇人民政府', DISTRICTS.beishan, 'late'),
  township('北山区青坪乡人民政府', DISTRICTS.beishan, 'accepted'),
  township('临溪县溪口镇人民政府', DISTRICTS.linxi, 'waiting'),
  township('白鹿县鹿鸣镇人民政府', DISTRICTS.bailu, 'reminded'),
  {
    name: '望澜经济技术开发区管理委员会',
    kind: 'field_office',
    course: 'accepted',
    size: [18, 4, 1300],
  },
  {
    name: '望澜高新技术产业开发区管理委员会',
    kind: 'field_office',
    course: 'mended',
    size: [14, 3, 960],
  },
];

export const COLLECTING = {
  office: 'city',
  /** In the system, with a report that it began and did not finish. */
  unfinished: 'tingsong',
  begun: '公开力量不足，村务公开与政务公开衔接不够，正在落实专人。',
  supervisor: 'supervisor',
  /** Month and day, this year. */
  opened: '01-04',
  submitBy: '01-29',
  publishBy: '01-31',
  note: '请各单位按时报送上一年度政府信息公开工作年度报告，报送前自行核对表格勾稽关系和文字数据。',
  dismissal: '经与报送单位核实，表中数字无误，系正文引用口径不同，已要求下年度统一。',
  mendedNote: '已按意见修改。',
  byPhone: '纸质报表，由市政府办公室代为填报。',
} as const;
