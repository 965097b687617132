import type { Route } from '../../../kernel/http/routes.ts';
import {
  judgedSchema,
  receivedListSchema,
  receivedReportSchema,
  recheckedSchema,
  uploadedSchema,
} from '../contract.ts';
import { downloadReceived } from '../use-cases/review/download-received.ts';
import { exportReceived } from '../use-cases/review/export-received.ts';
import { getReceived } from '../use-cases/review/get-received.ts';
import { judgeFindings } from '../use-cases/review/judge-findings.ts';
import { listReceived } from '../use-cases/review/list-received.ts';
import { recheckReports } from '../use-cases/review/recheck-reports.ts';
import { uploadReport } from '../use-cases/review/upload-report.ts';
import { sendReport } from './file-reply.ts';

const ONE = '/received-reports/:id';

/** The API of the review desk. */
export const REVIEW_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/received-reports', useCase: listReceived, output: receivedListSchema },
  { method: 'POST', path: '/received-reports', useCase: uploadReport, output: uploadedSchema },
  { method: 'GET', path: '/received-reports/export', useCase: exportReceived, respond: sendReport },
  { method: 'POST', path: '/received-reports/recheck', useCase: recheckReports, output: recheckedSchema },
  { method: 'GET', path: ONE, useCase: getReceived, output: receivedReportSchema },
  { method: 'POST', path: `${ONE}/judgements`, useCase: judgeFindings, output: judgedSchema },
  { method: 'GET', path: `${ONE}/file`, useCase: downloadReceived, respond: sendReport },
];
