import type {
  Chain,
  Chase,
  CheckSettings,
  CheckedWord,
  Comparison,
  Desk,
  DeskList,
  DisclosureSettings,
  Emergency,
  ImportedWords,
  Relation,
  ReviewEntry,
  ReviewPlan,
  ReviewTrail,
  WithheldList,
  WordList,
} from '../../../src/modules/disclosure/contract.ts';
import { apiUrl, call } from './client.ts';
import type { Query } from './client.ts';

export type {
  Chain,
  Chase,
  CheckSettings,
  CheckedWord,
  Comparison,
  Desk,
  DeskList,
  DisclosureSettings,
  Emergency,
  ImportedWords,
  Relation,
  ReviewEntry,
  ReviewPlan,
  ReviewTrail,
  WithheldList,
  WordList,
};

export const fetchDesk = (agencyId: string) => call<Desk>('GET', '/documents/desk', { query: { agencyId } });
export const fetchChase = (agencyId: string) =>
  call<Chase>('GET', '/documents/chase', { query: { agencyId } });
export interface Timeliness {
  inTime: number;
  late: number;
  unknown: number;
  lateDocuments: { documentId: string; title: string; dueOn: string; releasedOn: string }[];
}
export const fetchTimeliness = (query: { agencyId: string; from: string; to: string }) =>
  call<Timeliness>('GET', '/documents/timeliness', { query });
export const fetchWithheld = (query: Query) => call<WithheldList>('GET', '/documents/withheld', { query });
export const fetchComparison = (id: string, from: number, to: number) =>
  call<Comparison>('GET', `/documents/${id}/comparison`, { query: { from, to } });
export const fetchChain = (id: string) => call<Chain>('GET', `/documents/${id}/chain`);
export const removeRelation = (id: string, relationId: string) =>
  call<object>('DELETE', `/documents/${id}/relations/${relationId}`);
export const createPreview = (id: string, body: object) =>
  call<{ linkId: string; path: string; expiresAt: string }>('POST', `/documents/${id}/previews`, { body });
export const revokePreview = (id: string, linkId: string) =>
  call<object>('DELETE', `/documents/${id}/previews/${linkId}`);

export const fetchDisclosureSettings = (agencyId: string) =>
  call<DisclosureSettings>('GET', '/documents/settings', { query: { agencyId } });
export const changeDisclosureSettings = (body: object) =>
  call<DisclosureSettings>('PATCH', '/documents/settings', { body });

export const fetchWords = (query: Query) => call<WordList>('GET', '/checked-words', { query });
export const wordsExportUrl = (agencyId: string) => apiUrl('/checked-words/export', { agencyId });
export const wordsExampleUrl = (agencyId: string) =>
  apiUrl('/checked-words/export', { agencyId, example: true });
export const addWord = (body: object) => call<object>('POST', '/checked-words', { body });
export const changeWord = (wordId: string, body: object) =>
  call<object>('PATCH', `/checked-words/${wordId}`, { body });
export const removeWord = (wordId: string) => call<object>('DELETE', `/checked-words/${wordId}`);
export const importWords = (body: object) => call<ImportedWords>('POST', '/checked-words/import', { body });
export const fetchCheckSettings = (agencyId: string) =>
  call<CheckSettings>('GET', '/check-settings', { query: { agencyId } });
export const saveCheckSettings = (body: object) => call<CheckSettings>('PUT', '/check-settings', { body });
