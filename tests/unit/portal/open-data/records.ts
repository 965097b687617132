import type { ReleasedRecord } from '../../../../src/modules/disclosure/contract.ts';
import type { FieldNames } from '../../../../src/portal/open-data/document-fields.ts';

/** A record with everything in it. */
export const recordOf = (more: Partial<ReleasedRecord> = {}): ReleasedRecord => ({
  id: '01a1f71c-7600-72fa-8317-259d519bc3bf',
  agencyId: 'A',
  issuer: '宁川市人民政府',
  title: '关于印发《宁川市生活垃圾分类管理办法》的通知',
  summary: '分类标准、投放、收运和处罚。',
  kind: 'normative_document',
  indexNumber: '11370000001/2026-00001',
  documentNumber: '宁政发〔2026〕18号',
  signedOn: '2026-11-02',
  releasedOn: '2026-11-05',
  validity: 'in_force',
  columns: ['art20_01', 'own_x'],
  genre: 'notice',
  topic: 'construction_environment',
  keywords: ['垃圾分类', '环境卫生'],
  source: null,
  effectiveOn: '2026-12-01',
  expiresOn: null,
  repealedOn: null,
  editionNumber: 2,
  firstReleasedAt: '2026-11-03T01:00:00.000Z',
  releasedAt: '2026-11-05T02:00:00.000Z',
  interpretsId: null,
  files: [{ id: 'f1', name: '附件 1.pdf', mediaType: 'application/pdf', size: 1234 }],
  text: '第一条　为了加强管理，制定本办法。\n第二条　……',
  ...more,
});

export const names: FieldNames = {
  origin: 'https://open.example',
  agency: (id) => (id === 'A' ? { code: 'city', name: '宁川市人民政府' } : undefined),
  column: (id) => (id === 'art20_01' ? '法规、规章和规范性文件' : undefined),
};
