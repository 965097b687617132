import type { Label } from '../labels.ts';

const l = (zh: string, en: string): Label => ({ zh, en });

/** Names of the fields of the metadata. */
export const FIELD_LABELS = {
  title: l('标题', 'Title'),
  summary: l('内容概述', 'Summary'),
  kind: l('文件类别', 'Kind'),
  genre: l('体裁', 'Form'),
  topic: l('主题分类', 'Topic'),
  keywords: l('主题词', 'Keywords'),
  documentNumber: l('发文字号', 'Document number'),
  issuer: l('发文机关', 'Issuer'),
  source: l('信息来源', 'Source'),
  signedOn: l('成文日期', 'Date of the document'),
  changedOn: l('变更日期', 'Date of change'),
  effectiveOn: l('实施日期', 'In force from'),
  expiresOn: l('有效期截止日', 'Last day of validity'),
  columns: l('发布栏目', 'Columns'),
  attribute: l('公开属性', 'Disclosure attribute'),
  withholdingGround: l('不主动公开的理由', 'Ground for withholding'),
  withholdingReason: l('理由说明', 'Reasons'),
  audience: l('公开范围', 'Audience'),
  disclosureTerm: l('公开时限', 'Term of publication'),
  targetGroups: l('服务对象', 'Target groups'),
  facetCategory: l('组配分类', 'Facet category'),
} as const;
