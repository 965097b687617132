import type {
  ChannelRelease,
  ChannelReleaseList,
  PageViewList,
  Transfer,
  TransferDetail,
  TransferList,
} from '../../../src/modules/disclosure/contract.ts';
import type {
  Outlet,
  Outlets,
  ReadingPlaces,
  StaffReadingPlace,
} from '../../../src/modules/platforms/contract.ts';
import { apiUrl, call } from './client.ts';
import type { Query } from './client.ts';

export type {
  ChannelRelease,
  ChannelReleaseList,
  Outlet,
  Outlets,
  PageViewList,
  ReadingPlaces,
  StaffReadingPlace,
  Transfer,
  TransferDetail,
  TransferList,
};

export const fetchChannelReleases = (query: Query) =>
  call<ChannelReleaseList>('GET', '/channel-releases', { query });
export const channelsExportUrl = (query: Query) => apiUrl('/channel-releases/export', query);
export const recordChannelRelease = (body: object) =>
  call<{ ids: string[] }>('POST', '/channel-releases', { body });
export const correctChannelRelease = (id: string, body: object) =>
  call<object>('POST', `/channel-releases/${id}/correct`, { body });
export const proofUrl = (id: string) => apiUrl(`/channel-releases/${id}/proof`);
export const fetchOutlets = (agencyId: string) => call<Outlets>('GET', '/outlets', { query: { agencyId } });
export const addOutlet = (body: object) => call<object>('POST', '/outlets', { body });
export const changeOutlet = (id: string, body: object) => call<object>('PUT', `/outlets/${id}`, { body });
export const closeOutlet = (id: string, body: object) =>
  call<object>('POST', `/outlets/${id}/close`, { body });
export const fetchTransfers = (query: Query) => call<TransferList>('GET', '/transfers', { query });
export const fetchTransfer = (id: string) => call<TransferDetail>('GET', `/transfers/${id}`);
export const openTransfer = (body: object) => call<{ id: string }>('POST', '/transfers', { body });
export const closeTransfer = (id: string, body: object) =>
  call<object>('POST', `/transfers/${id}/close`, { body });
export const discardTransfer = (id: string, body: object) =>
  call<object>('POST', `/transfers/${id}/discard`, { body });
export const transferFileUrl = (id: string, format: string) => apiUrl(`/transfers/${id}/file`, { format });
export const fetchPlaces = (agencyId: string) =>
  call<ReadingPlaces>('GET', '/reading-places', { query: { agencyId } });
export const addPlace = (body: object) => call<object>('POST', '/reading-places', { body });
export const changePlace = (id: string, body: object) =>
  call<object>('PUT', `/reading-places/${id}`, { body });
export const closePlace = (id: string, body: object) =>
  call<object>('POST', `/reading-places/${id}/close`, { body });
export const recordVisits = (id: string, body: object) =>
  call<object>('POST', `/reading-places/${id}/visits`, { body });
export const visitsExportUrl = (query: Query) => apiUrl('/reading-places/visits/export', query);
export const fetchViews = (query: Query) => call<PageViewList>('GET', '/page-views', { query });
export const viewsExportUrl = (query: Query) => apiUrl('/page-views/export', query);
