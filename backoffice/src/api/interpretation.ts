import type {
  DocumentInterpretation,
  InterpretationDuties,
  InterpretationForm,
  InterpretationList,
  InterpretationPlan,
  InterpretationRow,
  InterpretationRule,
} from '../../../src/modules/disclosure/contract.ts';
import { apiUrl, call } from './client.ts';
import type { Query } from './client.ts';

export type {
  DocumentInterpretation,
  InterpretationForm,
  InterpretationList,
  InterpretationPlan,
  InterpretationRow,
  InterpretationRule,
};

export const fetchInterpretation = (id: string) =>
  call<DocumentInterpretation>('GET', `/documents/${id}/interpretation`);
export const saveInterpretationPlan = (id: string, plan: object | null) =>
  call<object>('PUT', `/documents/${id}/interpretation`, { body: { plan } });
export const saveInterpretationRule = (agencyId: string, rule: InterpretationRule | null) =>
  call<object>('PUT', '/interpretation-rule', { body: { agencyId, rule } });
export const fetchInterpretationDuties = (agencyId: string) =>
  call<InterpretationDuties>('GET', '/interpretation-duties', { query: { agencyId } });
export const fetchInterpretations = (query: Query) =>
  call<InterpretationList>('GET', '/interpretations', { query });
export const interpretationsExportUrl = (query: Query) => apiUrl('/interpretations/export', query);
