import type { FileRole } from '../contract/terms.ts';

/** What a file is to the case. */
export const FILE_ROLE_LABELS: Record<FileRole, { zh: string; en: string }> = {
  identity_proof: { zh: '身份证明', en: 'Proof of identity' },
  request_scan: { zh: '申请扫描件', en: 'Scan of the request' },
  applicant_attachment: { zh: '申请人附件', en: 'Applicant’s attachment' },
  correction_attachment: { zh: '补正材料', en: 'Correction papers' },
  consultation_answer: { zh: '反馈意见', en: 'Opinion received' },
  search_record: { zh: '检索记录', en: 'Search record' },
  working_paper: { zh: '办理材料', en: 'Working paper' },
  reply_enclosure: { zh: '答复附件', en: 'Enclosure of the reply' },
  proof_of_dispatch: { zh: '发出凭证', en: 'Proof of dispatch' },
  proof_of_delivery: { zh: '送达凭证', en: 'Proof of delivery' },
  payment_receipt: { zh: '缴费凭证', en: 'Receipt of payment' },
  remedy_paper: { zh: '复议诉讼材料', en: 'Paper of a remedy' },
};

const PERSONAL: readonly string[] = ['identity_proof', 'request_scan'] satisfies FileRole[];

/** The name a file is kept under: those that carry, or tend to carry, a person's name or number get the role's name instead. */
export function neutralFileName(role: string, name: string, tellsOfApplicant: boolean): string {
  if (!PERSONAL.includes(role) && !tellsOfApplicant) return name;
  const extension = name.includes('.') ? `.${name.split('.').pop()!.toLowerCase()}` : '';
  return `${FILE_ROLE_LABELS[role as FileRole].zh}${extension}`;
}
