import type {
  JudgedFinding,
  ReceivedList,
  ReceivedReportView,
  ReceivedRow,
  Rechecked,
  SimilarReport,
  Uploaded,
} from '../../../src/modules/reporting/contract.ts';
import { apiUrl, call } from './client.ts';
import type { Query } from './client.ts';

export type { JudgedFinding, ReceivedList, ReceivedReportView, ReceivedRow, SimilarReport, Uploaded };

export interface Verdict {
  findingKey: string;
  verdict: 'confirmed' | 'dismissed' | 'open';
  reason?: string;
}

export const fetchReceivedList = (query: Query) => call<ReceivedList>('GET', '/received-reports', { query });
export const receivedExportUrl = (query: Query) => apiUrl('/received-reports/export', query);
export const fetchReceived = (id: string) => call<ReceivedReportView>('GET', `/received-reports/${id}`);
export const receivedFileUrl = (id: string) => apiUrl(`/received-reports/${id}/file`);
export const uploadReport = (body: object) => call<Uploaded>('POST', '/received-reports', { body });
export const judgeFindings = (id: string, judgements: readonly Verdict[]) =>
  call<object>('POST', `/received-reports/${id}/judgements`, { body: { judgements } });
export const recheckReports = (body: { agencyId: string; year: number; id?: string }) =>
  call<Rechecked>('POST', '/received-reports/recheck', { body });
