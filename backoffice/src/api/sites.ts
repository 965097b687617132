import type { z } from 'zod';
import type {
  Column,
  Site,
  SiteList,
  SiteRow,
  SiteState,
  StaffSite,
} from '../../../src/modules/platforms/contract.ts';
import type { siteColumnUseSchema } from '../../../src/modules/disclosure/contract.ts';
import { apiUrl, call } from './client.ts';
import type { Query } from './client.ts';

export type { Column, Site, SiteList, SiteRow, SiteState, StaffSite };
export type ColumnUse = z.infer<typeof siteColumnUseSchema>['columns'][number];

const at = (id: string, act = ''): string => `/sites/${encodeURIComponent(id)}${act}`;

export const fetchSites = (query: Query) => call<SiteList>('GET', '/sites', { query });
export const sitesExportUrl = (query: Query) => apiUrl('/sites/export', query);
export const fetchSite = (id: string) => call<StaffSite>('GET', at(id));
export const openSite = (body: object) => call<Site>('POST', '/sites', { body });
export const updateSite = (id: string, body: object) => call<Site>('PUT', at(id), { body });
export const setEmblem = (id: string, body: object) => call<object>('PUT', at(id, '/emblem'), { body });
export const announceClosing = (id: string, body: object) =>
  call<Site>('POST', at(id, '/announce-closing'), { body });
export const closeSite = (id: string) => call<Site>('POST', at(id, '/close'));
export const keepSiteOpen = (id: string, body: object) => call<Site>('POST', at(id, '/keep-open'), { body });

export const fetchColumns = (agencyId: string) =>
  call<{ columns: Column[] }>('GET', '/public/columns', { query: { agencyId } });
export const fetchColumnUse = (agencyId: string) =>
  call<{ columns: ColumnUse[] }>('GET', '/public/site-columns', { query: { agencyId } });
export const addColumn = (body: object) => call<{ id: string }>('POST', '/columns', { body });
export const changeColumn = (id: string, body: object) =>
  call<{ id: string }>('PUT', `/columns/${encodeURIComponent(id)}`, { body });
export const closeColumn = (id: string, body: object) =>
  call<{ id: string }>('POST', `/columns/${encodeURIComponent(id)}/close`, { body });
export const orderColumns = (body: object) => call<{ columns: Column[] }>('PUT', '/columns/order', { body });
