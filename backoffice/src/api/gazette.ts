import type {
  GazetteCandidates,
  GazetteDocument,
  GazetteHead,
  GazetteIssue,
  GazetteState,
} from '../../../src/modules/disclosure/contract.ts';
import { apiUrl, call } from './client.ts';
import type { Query } from './client.ts';

export type { GazetteDocument, GazetteHead, GazetteIssue, GazetteState };

export const fetchGazette = (query: Query) => call<{ issues: GazetteHead[] }>('GET', '/gazette', { query });
export const fetchGazetteIssue = (id: string) => call<GazetteIssue>('GET', `/gazette/${id}`);
export const fetchGazetteCandidates = (query: Query) =>
  call<GazetteCandidates>('GET', '/gazette/candidates', { query });
export const createGazetteIssue = (body: object) => call<{ id: string }>('POST', '/gazette', { body });
export const saveGazetteIssue = (id: string, body: object) =>
  call<object>('PATCH', `/gazette/${id}`, { body });
export const discardGazetteIssue = (id: string) => call<object>('DELETE', `/gazette/${id}`);
export const gazetteStep = (id: string, step: 'submit' | 'send-back' | 'publish', body: object = {}) =>
  call<object>('POST', `/gazette/${id}/${step}`, { body });
export const gazettePreviewUrl = (id: string) => apiUrl(`/gazette/${id}/preview`);
