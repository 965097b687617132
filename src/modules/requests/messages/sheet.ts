import type { CaseRow } from '../contract/list.ts';
import type { ApplicantType, Channel } from '../contract/terms.ts';

export const CHANNEL_LABELS: Record<Channel, { zh: string; en: string }> = {
  online: { zh: '网上申请', en: 'Online' },
  in_person: { zh: '当面提交', en: 'In person' },
  signed_mail: { zh: '签收邮件', en: 'Signed mail' },
  ordinary_mail: { zh: '平常信函', en: 'Ordinary letter' },
  fax: { zh: '传真', en: 'Fax' },
};

export const APPLICANT_TYPE_LABELS: Record<ApplicantType, { zh: string; en: string }> = {
  natural_person: { zh: '自然人', en: 'Natural person' },
  business: { zh: '商业企业', en: 'Business' },
  research: { zh: '科研机构', en: 'Research institution' },
  public_welfare: { zh: '社会公益组织', en: 'Public-welfare organisation' },
  legal_service: { zh: '法律服务机构', en: 'Legal-service organisation' },
  other: { zh: '其他', en: 'Other' },
};

export const SHEET_NAME = '依申请公开';

const timing = (inTime: boolean | null): string => (inTime === null ? '' : inTime ? '按期' : '逾期');

/** Columns of an exported list, in order. */
export const SHEET_COLUMNS: readonly {
  title: string;
  width: number;
  value(row: CaseRow): string | number;
}[] = [
  { title: '申请编号', width: 26, value: (row) => row.number },
  { title: '行政机关', width: 24, value: (row) => row.agencyName },
  { title: '渠道', width: 10, value: (row) => CHANNEL_LABELS[row.channel].zh },
  { title: '申请人类型', width: 14, value: (row) => APPLICANT_TYPE_LABELS[row.applicantType].zh },
  { title: '申请人', width: 14, value: (row) => row.applicantName },
  { title: '申请内容', width: 48, value: (row) => row.subject },
  { title: '到达日期', width: 12, value: (row) => row.arrivedOn },
  { title: '收到日期', width: 12, value: (row) => row.receivedOn ?? '' },
  { title: '答复期限', width: 12, value: (row) => row.dueOn ?? '' },
  { title: '剩余工作日', width: 10, value: (row) => row.daysLeft ?? '' },
  { title: '状态', width: 14, value: (row) => row.stageLabel.zh },
  { title: '承办科室', width: 16, value: (row) => row.divisionName ?? '' },
  { title: '承办人', width: 10, value: (row) => row.assigneeName ?? '' },
  { title: '办理结果', width: 26, value: (row) => row.outcomeLabel?.zh ?? '' },
  { title: '办结日期', width: 12, value: (row) => row.closedOn ?? '' },
  { title: '是否按期', width: 10, value: (row) => timing(row.inTime) },
];

/** First line of a sheet that does not hold the whole list. */
export function cutNote(shown: number, total: number): string {
  return `本表不完整：共 ${total} 件，仅导出前 ${shown} 件。请按日期等条件筛选后分次导出。 / Incomplete: the first ${shown} of ${total} requests; narrow the list, by dates for example, and export it in parts.`;
}

export function exportName(today: string, format: string): string {
  return `依申请公开列表-${today}.${format}`;
}
