import type {
  ActOutput,
  ApplicantData,
  CaseRow,
  GetBoardOutput,
  GetCaseOutput,
  GuideDecisionOutput,
  ListRequestsInput,
  ListRequestsOutput,
  RegisterRequestOutput,
  RequestSettings,
} from '../../../src/modules/requests/contract.ts';
import { apiUrl, call } from './client.ts';
import type { Query } from './client.ts';

export type Row = CaseRow;
export type Case = GetCaseOutput;
export type Guide = GuideDecisionOutput;
export type Registered = RegisterRequestOutput;
export type RequestsQuery = Pick<ListRequestsInput, never> & Query;

export type { RequestSettings };

export const fetchBoard = (agencyId: string) =>
  call<GetBoardOutput>('GET', '/requests/board', { query: { agencyId } });
export const fetchRequests = (query: RequestsQuery) =>
  call<ListRequestsOutput>('GET', '/requests', { query });
export const requestsExportUrl = (query: Query) => apiUrl('/requests/export', query);
export const registerRequest = (body: object) => call<Registered>('POST', '/requests/register', { body });
export const fetchCase = (id: string) => call<Case>('GET', `/requests/${id}`);

/** Takes a step of a case; the step's name is the use case's without its module. */
export const takeStep = (id: string, step: string, body: object) =>
  call<ActOutput>('POST', `/requests/${id}/${step.replaceAll('_', '-')}`, { body });

export const fetchRequestSettings = (agencyId: string) =>
  call<RequestSettings>('GET', '/requests/settings', { query: { agencyId } });
export const changeRequestSettings = (body: Partial<RequestSettings> & { agencyId: string }) =>
  call<RequestSettings>('PUT', '/requests/settings', { body });

export const viewApplicant = (id: string, reason: string) =>
  call<ApplicantData>('POST', `/requests/${id}/view-applicant`, { body: { reason } });
export const guideDecision = (id: string, answers: Readonly<Record<string, string>>) =>
  call<Guide>('POST', `/requests/${id}/guide-decision`, { body: { answers } });
export const replyPreviewUrl = (id: string) => apiUrl(`/requests/${id}/preview-reply`);
export const letterUrl = (id: string, letterId: string, format: string) =>
  apiUrl(`/requests/${id}/letters/${letterId}`, { format });
export const fileUrl = (id: string, fileId: string) => apiUrl(`/requests/${id}/files/${fileId}`);
