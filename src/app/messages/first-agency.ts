/** The first agency of a new installation, until its administrator enters the real particulars. */
export const FIRST_AGENCY = {
  code: 'first',
  kind: 'government',
  name: '本机关（请填写全称）',
  shortName: '本机关',
  documentAbbreviation: '本机关',
  region: '（请填写地区）',
  organisationCode: '000000000',
  remedies: {
    system: 'local_government',
    superiorGovernmentName: '（请填写上一级人民政府）',
    courtName: '（请填写有管辖权的人民法院）',
  },
} as const;
