import type { DocumentCell } from '../../../../kernel/documents/index.ts';
import type { ApplicantType } from '../../domain/terms.ts';
import type { DeliveryWay, WantedForm } from '../facts.ts';

export const FORM_LABEL: Record<WantedForm, string> = {
  paper: '纸质',
  electronic: '电子数据',
  disc: '光盘等介质',
  inspection: '查阅、抄录',
};

export const DELIVERY_LABEL: Record<DeliveryWay, string> = {
  portal: '网站下载',
  email: '电子邮件',
  post: '邮寄',
  collect: '自行领取',
  fax: '传真',
  on_site: '当场阅读、抄录',
};

export const APPLICANT_LABEL: Record<ApplicantType, string> = {
  natural_person: '自然人',
  business: '商业企业',
  research: '科研机构',
  public_welfare: '社会公益组织',
  legal_service: '法律服务机构',
  other: '其他',
};

/** A row of a form: label and what is filled in, once or twice on a line of four columns. */
export function formRow(label: string, value: string, second?: readonly [string, string]): DocumentCell[] {
  const head = (text: string): DocumentCell => ({ text, header: true });
  if (!second) return [head(label), { text: value, colspan: 3 }];
  return [head(label), { text: value }, head(second[0]), { text: second[1] }];
}

/** Widths of label and value columns of a form. */
export const FORM_COLUMNS = [19, 31, 19, 31] as const;
