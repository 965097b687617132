import type {
  DocumentInterpretation,
  InterpretationDuties,
  InterpretationForm,
  InterpretationPlan,
  InterpretationRule,
} from '../../../src/modules/disclosure/contract.ts';
import { call } from './client.ts';

export type { DocumentInterpretation, InterpretationForm, InterpretationPlan, InterpretationRule };

export const fetchInterpretation = (id: string) =>
  call<DocumentInterpretation>('GET', `/documents/${id}/interpretation`);
export const saveInterpretationPlan = (id: string, plan: object | null) =>
  call<object>('PUT', `/documents/${id}/interpretation`, { body: { plan } });
export const saveInterpretationRule = (agencyId: string, rule: InterpretationRule | null) =>
  call<object>('PUT', '/interpretation-rule', { body: { agencyId, rule } });
export const fetchInterpretationDuties = (agencyId: string) =>
  call<InterpretationDuties>('GET', '/interpretation-duties', { query: { agencyId } });
