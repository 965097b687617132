import type {
  Cell,
  FindingView,
  RegisterEntryView,
  RegisterView,
  ReportFileFormat,
  ReportList,
  ReportTables,
} from '../../../src/modules/reporting/contract.ts';
import { apiUrl, call } from './client.ts';
import type { Query } from './client.ts';

export type { Cell, FindingView, RegisterEntryView, RegisterView, ReportTables };

export const fetchReports = (agencyId: string) =>
  call<ReportList>('GET', '/reports', { query: { agencyId } });
export const fetchTables = (query: Query) => call<ReportTables>('GET', '/reports/tables', { query });
export const fetchCell = ({ cell, ...query }: Query & { cell: string }) =>
  call<Cell>('GET', `/reports/cells/${cell}`, { query });
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
