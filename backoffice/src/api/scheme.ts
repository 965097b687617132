import type {
  DocumentItems,
  ImportedScheme,
  Scheme,
  SchemeItem,
  SchemeItemDetail,
  SchemeMatrix,
} from '../../../src/modules/disclosure/contract.ts';
import { apiUrl, call } from './client.ts';
import type { Query } from './client.ts';

export type { DocumentItems, ImportedScheme, Scheme, SchemeItem, SchemeItemDetail, SchemeMatrix };

export const fetchScheme = (query: Query) => call<Scheme>('GET', '/scheme', { query });
export const schemeExportUrl = (query: Query) => apiUrl('/scheme/export', query);
export const fetchMatrix = (agencyId: string) =>
  call<SchemeMatrix>('GET', '/scheme/matrix', { query: { agencyId } });
export const matrixExportUrl = (query: Query) => apiUrl('/scheme/matrix/export', query);
export const fetchSchemeItem = (id: string) => call<SchemeItemDetail>('GET', `/scheme/items/${id}`);
export const addItem = (body: object) => call<{ id: string }>('POST', '/scheme', { body });
export const startScheme = (agencyId: string) =>
  call<{ added: number }>('POST', '/scheme/start', { body: { agencyId } });
export const changeItem = (id: string, body: object) =>
  call<{ version: number }>('PATCH', `/scheme/items/${id}`, { body });
export const removeItem = (id: string, body: object) =>
  call<object>('POST', `/scheme/items/${id}/remove`, { body });
export const orderItems = (agencyId: string, ids: readonly string[]) =>
  call<object>('POST', '/scheme/order', { body: { agencyId, ids } });
export const linkDocuments = (id: string, documentIds: readonly string[]) =>
  call<{ changed: number }>('POST', `/scheme/items/${id}/link`, { body: { documentIds } });
export const unlinkDocuments = (id: string, documentIds: readonly string[]) =>
  call<{ changed: number }>('POST', `/scheme/items/${id}/unlink`, { body: { documentIds } });
export const importScheme = (body: object) => call<ImportedScheme>('POST', '/scheme/import', { body });
export const fetchDocumentItems = (documentId: string) =>
  call<DocumentItems>('GET', `/documents/${documentId}/scheme-items`);
export const saveDocumentItems = (documentId: string, itemIds: readonly string[]) =>
  call<object>('PUT', `/documents/${documentId}/scheme-items`, { body: { itemIds } });
