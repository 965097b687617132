import type { AgencyKind } from '../../../modules/identity/index.ts';

/** An agency of the invented city. Place, people, numbers and addresses are made up; no real one is meant. */
export interface DemonstrationAgency {
  readonly code: string;
  readonly kind: AgencyKind;
  readonly name: string;
  readonly shortName: string;
  /** Prefix of its letter and request numbers. */
  readonly documentAbbreviation: string;
  readonly organisationCode: string;
  readonly hasRulemakingPower?: boolean;
  readonly office: string;
  readonly address: string;
  readonly phone: string;
  readonly courtName: string;
  /** Names of its divisions; the first is the FOI office, the others handle requests. */
  readonly divisions: readonly string[];
}

export const CITY = {
  region: '望澜市',
  province: '东原省人民政府',
  postcode: '000000',
  hours: '工作日上午 9:00—12:00，下午 13:30—17:00',
  siteName: '望澜市人民政府',
  siteNameEn: 'People’s Government of Wanglan (demonstration)',
  sponsor: '望澜市人民政府办公室',
  organiser: '望澜市政务公开中心（演示）',
  contact: '0000-8800001',
  icpFiling: '东ICP备00000000号（演示）',
  policeFiling: '东公网安备 00000000000000号（演示）',
} as const;

const DISTRICT_COURT = '望澜市江口区人民法院';

export const AGENCIES: readonly DemonstrationAgency[] = [
  {
    code: 'city',
    kind: 'government',
    name: '望澜市人民政府',
    shortName: '市政府',
    documentAbbreviation: '望政',
    organisationCode: '11999900000001001X',
    hasRulemakingPower: true,
    office: '望澜市人民政府办公室政务公开科',
    address: '望澜市江口区文澜路1号市政府大楼305室',
    phone: '0000-8800001',
    courtName: '望澜市中级人民法院',
    divisions: ['政务公开科', '秘书一科', '法规科'],
  },
  {
    code: 'development',
    kind: 'department',
    name: '望澜市发展和改革委员会',
    shortName: '市发展改革委',
    documentAbbreviation: '望发改',
    organisationCode: '11999900000001028Y',
    office: '望澜市发展和改革委员会办公室',
    address: '望澜市江口区文澜路3号412室',
    phone: '0000-8800102',
    courtName: DISTRICT_COURT,
    divisions: ['办公室', '投资科'],
  },
  {
    code: 'finance',
    kind: 'department',
    name: '望澜市财政局',
    shortName: '市财政局',
    documentAbbreviation: '望财',
    organisationCode: '119999000000010366',
    office: '望澜市财政局办公室',
    address: '望澜市江口区银杏路18号206室',
    phone: '0000-8800203',
    courtName: DISTRICT_COURT,
    divisions: ['办公室', '预算科'],
  },
  {
    code: 'education',
    kind: 'department',
    name: '望澜市教育局',
    shortName: '市教育局',
    documentAbbreviation: '望教',
    organisationCode: '11999900000001044E',
    office: '望澜市教育局办公室',
    address: '望澜市江口区学府街6号109室',
    phone: '0000-8800304',
    courtName: DISTRICT_COURT,
    divisions: ['办公室', '基础教育科'],
  },
  {
    code: 'health',
    kind: 'department',
    name: '望澜市卫生健康委员会',
    shortName: '市卫生健康委',
    documentAbbreviation: '望卫',
    organisationCode: '11999900000001052H',
    office: '望澜市卫生健康委员会办公室（政务公开办公室）',
    address: '望澜市江口区杏林路9号201室',
    phone: '0000-8800405',
    courtName: DISTRICT_COURT,
    divisions: ['政务公开办公室', '医政科', '疾病预防控制科'],
  },
  {
    code: 'natural-resources',
    kind: 'department',
    name: '望澜市自然资源和规划局',
    shortName: '市自然资源和规划局',
    documentAbbreviation: '望自然资',
    organisationCode: '119999000000010608',
    office: '望澜市自然资源和规划局办公室',
    address: '望澜市江口区青石路22号501室',
    phone: '0000-8800506',
    courtName: DISTRICT_COURT,
    divisions: ['办公室', '土地利用科'],
  },
  {
    code: 'housing',
    kind: 'department',
    name: '望澜市住房和城乡建设局',
    shortName: '市住房城乡建设局',
    documentAbbreviation: '望建',
    organisationCode: '11999900000001079K',
    office: '望澜市住房和城乡建设局办公室',
    address: '望澜市江口区安居路15号308室',
    phone: '0000-8800607',
    courtName: DISTRICT_COURT,
    divisions: ['办公室', '房屋征收科'],
  },
  {
    code: 'market-regulation',
    kind: 'department',
    name: '望澜市市场监督管理局',
    shortName: '市市场监管局',
    documentAbbreviation: '望市监',
    organisationCode: '11999900000001087M',
    office: '望澜市市场监督管理局办公室',
    address: '望澜市江口区诚信路7号112室',
    phone: '0000-8800708',
    courtName: DISTRICT_COURT,
    divisions: ['办公室', '执法稽查科'],
  },
  {
    code: 'medical-insurance',
    kind: 'department',
    name: '望澜市医疗保障局',
    shortName: '市医保局',
    documentAbbreviation: '望医保',
    organisationCode: '11999900000001095P',
    office: '望澜市医疗保障局办公室',
    address: '望澜市江口区杏林路11号403室',
    phone: '0000-8800809',
    courtName: DISTRICT_COURT,
    divisions: ['办公室', '待遇保障科'],
  },
  {
    code: 'tingsong',
    kind: 'township',
    name: '望澜市听松镇人民政府',
    shortName: '听松镇',
    documentAbbreviation: '听政',
    organisationCode: '11999900000001108R',
    office: '听松镇党政办公室',
    address: '望澜市听松镇古樟街1号便民服务中心2楼',
    phone: '0000-8800910',
    courtName: DISTRICT_COURT,
    divisions: ['党政办公室', '农业农村办公室'],
  },
];
