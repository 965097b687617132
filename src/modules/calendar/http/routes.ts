import type { Route } from '../../../kernel/http/routes.ts';
import { calendarChangeView, dayListView, movedListView, noticeListView } from '../contract.ts';
import { addNotice } from '../use-cases/add-notice.ts';
import { addOverlay } from '../use-cases/add-overlay.ts';
import { listDays } from '../use-cases/list-days.ts';
import { listMoved } from '../use-cases/list-moved.ts';
import { listNotices } from '../use-cases/list-notices.ts';
import { withdrawOverlay } from '../use-cases/withdraw-overlay.ts';

/** The API of the working-day calendar, below `/api/v1`. */
export const ROUTES: readonly Route[] = [
  { method: 'GET', path: '/calendar/notices', useCase: listNotices, output: noticeListView },
  { method: 'POST', path: '/calendar/notices', useCase: addNotice, output: calendarChangeView },
  { method: 'GET', path: '/calendar/changes/:changeId/moved', useCase: listMoved, output: movedListView },
  { method: 'GET', path: '/calendar/days', useCase: listDays, output: dayListView },
  { method: 'POST', path: '/calendar/overlays', useCase: addOverlay, output: calendarChangeView },
  {
    method: 'POST',
    path: '/calendar/overlays/:overlayId/withdrawal',
    useCase: withdrawOverlay,
    output: calendarChangeView,
  },
];
