import type { Route } from '../../../kernel/http/routes.ts';
import { sendSheet } from '../../../kernel/sheets/send-sheet.ts';
import {
  disclosureStatisticsSchema,
  registerSyncSchema,
  statisticDetailSchema,
  syncedRegisterSchema,
} from '../contract.ts';
import { setRegisterSync } from '../use-cases/register/set-register-sync.ts';
import { syncRegister } from '../use-cases/register/sync-register.ts';
import { disclosureStatistics } from '../use-cases/statistics/disclosure-statistics.ts';
import { exportDisclosureStatistics } from '../use-cases/statistics/export-statistics.ts';
import { getStatistic } from '../use-cases/statistics/get-statistic.ts';

/** The API of the figures of disclosure, and of the register that follows the documents. */
export const STATISTICS_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/statistics/disclosure',
    useCase: disclosureStatistics,
    output: disclosureStatisticsSchema,
  },
  {
    method: 'GET',
    path: '/statistics/disclosure/export',
    useCase: exportDisclosureStatistics,
    respond: sendSheet,
  },
  {
    method: 'GET',
    path: '/statistics/disclosure/figure',
    useCase: getStatistic,
    output: statisticDetailSchema,
  },
  { method: 'POST', path: '/register/sync', useCase: syncRegister, output: syncedRegisterSchema },
  { method: 'PUT', path: '/register/sync', useCase: setRegisterSync, output: registerSyncSchema },
];
