import type { PushList, PushRow, PushState } from '../../../src/modules/disclosure/contract.ts';
import { apiUrl, call } from './client.ts';
import type { Query } from './client.ts';

export type { PushList, PushRow, PushState };

type Pushed = { id: string; state: PushState };
const at = (id: string, act: string): string => `/pushes/${encodeURIComponent(id)}/${act}`;

export const fetchPushes = (query: Query) => call<PushList>('GET', '/pushes', { query });
export const pushesExportUrl = (query: Query) => apiUrl('/pushes/export', query);
export const askPush = (body: object) => call<Pushed>('POST', '/pushes', { body });
export const acceptPush = (id: string, body: object) => call<Pushed>('POST', at(id, 'accept'), { body });
export const refusePush = (id: string, body: object) => call<Pushed>('POST', at(id, 'refuse'), { body });
export const endPush = (id: string, body: object) => call<Pushed>('POST', at(id, 'end'), { body });
export const recallPush = (id: string, body: object) => call<Pushed>('POST', at(id, 'recall'), { body });
