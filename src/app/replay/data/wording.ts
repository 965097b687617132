/** Words of the replayed cases; nobody in them is real. */
export const AGENCY = {
  government: '东屿市人民政府',
  province: '东原省人民政府',
  court: '东屿市中级人民法院',
  region: '东屿市',
  department: (n: number): string => `东屿市第${n}局`,
  departmentShort: (n: number): string => `第${n}局`,
  abbreviation: (n: number): string => `东${n}`,
  division: '综合科',
} as const;

export const PEOPLE = {
  clerk: '林经办',
  handler: '方承办',
  unitHead: '何科长',
  foiHead: '曹主任',
} as const;

export const FORM = {
  applicant: '申请人甲',
  organisation: '东屿某单位',
  phone: '0000-1234567',
  address: '东屿市滨海路1号',
  description: (n: number): string => `第${n}号申请：2017年度专项资金分配结果`,
  items: ['2017年度专项资金分配结果'],
} as const;

export const STEPS = {
  correctionItem: '请写明所需信息的年度和文件名称',
  corrected: '2017年度专项资金分配结果的有关材料',
  party: '东屿某企业',
  partyInformation: '专项资金申报书中的报价明细',
  partySummary: '涉及商业秘密，不同意公开',
  reasonsAsked: '本月提出的申请数量较多，请说明理由',
  reasonsGiven: '个人研究需要',
} as const;

export const REASONS = '所申请的内容经审查，符合所引条款规定的情形，理由已记录在案。';
