import type { AgencyKind } from './domain/agency.ts';
import type { Role } from './domain/roles.ts';

export type Language = 'zh' | 'en';

interface Label {
  readonly zh: string;
  readonly en: string;
}

/** Roles as screens name them. */
export const ROLE_LABELS: Readonly<Record<Role, Label>> = {
  foi_clerk: { zh: '公开办经办人', en: 'FOI office clerk' },
  handler: { zh: '承办科室经办人', en: 'Case handler' },
  unit_head: { zh: '承办科室负责人', en: 'Head of unit' },
  foi_head: { zh: '公开办负责人', en: 'Head of FOI office' },
  leader: { zh: '分管领导', en: 'Leader in charge' },
  editor: { zh: '信息编辑', en: 'Editor' },
  publication_reviewer: { zh: '公开审查员', en: 'Publication reviewer' },
  supervisor: { zh: '主管部门监督员', en: 'Supervisor' },
  auditor: { zh: '安全审计员', en: 'Auditor' },
  system_admin: { zh: '系统管理员', en: 'System administrator' },
  security_admin: { zh: '安全保密管理员', en: 'Security administrator' },
};

/** A role's name in a language. */
export function roleLabel(role: string, language: Language = 'zh'): string {
  return (ROLE_LABELS as Record<string, Label>)[role]?.[language] ?? role;
}

export const AGENCY_KIND_LABELS: Readonly<Record<AgencyKind, Label>> = {
  government: { zh: '人民政府', en: 'Government' },
  department: { zh: '政府部门', en: 'Department' },
  township: { zh: '乡镇（街道）', en: 'Township or subdistrict' },
  field_office: { zh: '派出机构', en: 'Field office' },
  public_body: { zh: '公共企事业单位', en: 'Public body' },
};
