import type {
  Cell,
  FindingView,
  RegisterEntryView,
  RegisterView,
  ReportFileFormat,
  ReportList,
  ReportTables,
  ReportView,
} from '../../../src/modules/reporting/contract.ts';
import { apiUrl, call } from './client.ts';
import type { Query } from './client.ts';

export type { Cell, FindingView, RegisterEntryView, RegisterView, ReportTables, ReportView };

export const fetchReports = (agencyId: string) =>
  call<ReportList>('GET', '/reports', { query: { agencyId } });
export const fetchTables = (query: Query) => call<ReportTables>('GET', '/reports/tables', { query });
export const fetchCell = ({ cell, ...query }: Query & { cell: string }) =>
  call<Cell>('GET', `/reports/cells/${cell}`, { query });
export const fetchReport = (agencyId: string, year: number) =>
  call<ReportView>('GET', `/reports/${agencyId}/${year}`);
export const saveNarrative = (agencyId: string, year: number, parts: object) =>
  call<object>('PUT', `/reports/${agencyId}/${year}/narrative`, { body: { parts } });
export const publishReport = (agencyId: string, year: number, body: object) =>
  call<{ path: string; findings: FindingView[] }>('POST', `/reports/${agencyId}/${year}/publish`, { body });
export const reportFileUrl = (agencyId: string, year: number, format: ReportFileFormat) =>
  apiUrl(`/reports/${agencyId}/${year}/file/${format}`);

export const fetchRegister = (agencyId: string, year: number) =>
  call<RegisterView>('GET', '/register', { query: { agencyId, year } });
export const enterDocument = (body: object) => call<object>('POST', '/register/documents', { body });
export const enterFigure = (body: object) => call<object>('POST', '/register/figures', { body });
export const repealEntry = (id: string, body: object) =>
  call<object>('POST', `/register/${id}/repeal`, { body });
export const correctEntry = (id: string, body: object) =>
  call<object>('POST', `/register/${id}/correct`, { body });
