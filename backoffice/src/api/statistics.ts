import type {
  DisclosureStatistics,
  Statistic,
  StatisticDetail,
} from '../../../src/modules/reporting/contract.ts';
import type { SubscriberAccount, SubscriberCounts } from '../../../src/modules/disclosure/contract.ts';
import { apiUrl, call } from './client.ts';
import type { Query } from './client.ts';

export type { SubscriberCounts };
export type { DisclosureStatistics, Statistic, StatisticDetail };

export const fetchStatistics = (query: Query) =>
  call<DisclosureStatistics>('GET', '/statistics/disclosure', { query });
export const statisticsExportUrl = (query: Query) => apiUrl('/statistics/disclosure/export', query);
export const fetchStatistic = (query: Query) =>
  call<StatisticDetail>('GET', '/statistics/disclosure/figure', { query });
export const fetchSubscribers = (agencyId: string) =>
  call<SubscriberAccount>('GET', '/subscribers/counts', { query: { agencyId } });
export const syncRegister = (agencyId: string) =>
  call<{ entered: number; repealed: number; restored: number }>('POST', '/register/sync', {
    body: { agencyId },
  });
export const setRegisterSync = (agencyId: string, automatic: boolean) =>
  call<object>('PUT', '/register/sync', { body: { agencyId, automatic } });
