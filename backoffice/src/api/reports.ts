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
export const fetchCell = (query: Query) => call<Cell>('GET', '/reports/cell', { query });
export const fetchReport = (agencyId: string, year: number) =>
  call<ReportView>('GET', '/reports/report', { query: { agencyId, year } });
export const saveNarrative = (body: object) => call<object>('PUT', '/reports/narrative', { body });
export const publishReport = (body: object) =>
  call<{ path: string; findings: FindingView[] }>('POST', '/reports/publish', { body });
export const reportFileUrl = (agencyId: string, year: number, format: ReportFileFormat) =>
  apiUrl('/reports/file', { agencyId, year, format });

export const fetchRegister = (agencyId: string, year: number) =>
  call<RegisterView>('GET', '/reports/register', { query: { agencyId, year } });
export const enterDocument = (body: object) => call<object>('POST', '/reports/register/documents', { body });
export const enterFigure = (body: object) => call<object>('POST', '/reports/register/figures', { body });
export const repealEntry = (id: string, body: object) =>
  call<object>('POST', `/reports/register/${id}/repeal`, { body });
export const correctEntry = (id: string, body: object) =>
  call<object>('POST', `/reports/register/${id}/correct`, { body });
