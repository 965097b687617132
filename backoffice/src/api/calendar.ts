import type { CalendarChangeView, NoticeListView } from '../../../src/modules/calendar/contract.ts';
import { call } from './client.ts';

export type Notices = NoticeListView;
export type Notice = NoticeListView['notices'][number];
export type Overlay = NoticeListView['overlays'][number];
export type Change = CalendarChangeView;

export const fetchNotices = () => call<Notices>('GET', '/calendar/notices');
export const addNotice = (body: object) => call<Change>('POST', '/calendar/notices', { body });
export const addOverlay = (body: object) => call<Change>('POST', '/calendar/overlays', { body });
export const withdrawOverlay = (id: string, body: object) =>
  call<Change>('POST', `/calendar/overlays/${id}/withdrawal`, { body });
