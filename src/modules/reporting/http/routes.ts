import type { Route } from '../../../kernel/http/routes.ts';
import {
  cellSchema,
  publishedReportSchema,
  publishedReportsSchema,
  registerActOutput,
  registerSchema,
  reportListSchema,
  reportTablesSchema,
} from '../contract.ts';
import { correctEntry } from '../use-cases/correct-entry.ts';
import { downloadPublishedReport } from '../use-cases/download-published-report.ts';
import { downloadReport } from '../use-cases/download-report.ts';
import { enterDocument } from '../use-cases/enter-document.ts';
import { enterFigure } from '../use-cases/enter-figure.ts';
import { getCell } from '../use-cases/get-cell.ts';
import { getReportTables } from '../use-cases/get-report-tables.ts';
import { listPublishedReports } from '../use-cases/list-published-reports.ts';
import { listRegister } from '../use-cases/list-register.ts';
import { listReports } from '../use-cases/list-reports.ts';
import { readPublishedReport } from '../use-cases/read-published-report.ts';
import { repealDocument } from '../use-cases/repeal-document.ts';
import { CHECKING_ROUTES } from './checking-routes.ts';
import { COLLECTION_ROUTES } from './collection-routes.ts';
import { COMPILATION_ROUTES } from './compilation-routes.ts';
import { FIGURES_FORM_ROUTES } from './figures-form-routes.ts';
import { sendReport } from './file-reply.ts';
import { REVIEW_ROUTES } from './review-routes.ts';
import { SERIES_ROUTES } from './series-routes.ts';
import { STATISTICS_ROUTES } from './statistics-routes.ts';

const entry = { output: registerActOutput };
const OF_YEAR = '/reports/:agencyId/:year';
const PUBLISHED = '/public/reports/:agency/:year';

/** The API of reporting: register and reports for staff, published reports for everybody below `/public`. */
export const ROUTES: readonly Route[] = [
  ...COMPILATION_ROUTES,
  ...CHECKING_ROUTES,
  ...FIGURES_FORM_ROUTES,
  ...COLLECTION_ROUTES,
  ...REVIEW_ROUTES,
  ...SERIES_ROUTES,
  ...STATISTICS_ROUTES,
  { method: 'GET', path: '/reports', useCase: listReports, output: reportListSchema },
  { method: 'GET', path: '/reports/tables', useCase: getReportTables, output: reportTablesSchema },
  { method: 'GET', path: '/reports/cells/:cell', useCase: getCell, output: cellSchema },
  { method: 'GET', path: `${OF_YEAR}/file/:format`, useCase: downloadReport, respond: sendReport },
  { method: 'GET', path: '/register', useCase: listRegister, output: registerSchema },
  { method: 'POST', path: '/register/documents', useCase: enterDocument, ...entry },
  { method: 'POST', path: '/register/figures', useCase: enterFigure, ...entry },
  { method: 'POST', path: '/register/:id/repeal', useCase: repealDocument, ...entry },
  { method: 'POST', path: '/register/:id/correct', useCase: correctEntry, ...entry },
  { method: 'GET', path: '/public/reports', useCase: listPublishedReports, output: publishedReportsSchema },
  { method: 'GET', path: PUBLISHED, useCase: readPublishedReport, output: publishedReportSchema },
  {
    method: 'GET',
    path: `${PUBLISHED}/file/:format`,
    useCase: downloadPublishedReport,
    respond: sendReport,
    rateLimit: { max: 60, perSeconds: 60 },
  },
];
