import type { Route } from '../../../kernel/http/routes.ts';
import { checkedReportSchema } from '../contract.ts';
import { checkUpload } from '../reading/pool/check-upload.ts';
import type { ReportUpload } from '../reading/pool/check-upload.ts';
import { checkedReportData } from '../rendering/findings-file.ts';
import { admitReport } from '../use-cases/check-report.ts';

/** Anybody's check of a report: the file is read after the transaction, in memory, and nothing is kept. */
export const CHECKING_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/public/check-report',
    useCase: admitReport,
    output: checkedReportSchema,
    respond: async (reply, upload: ReportUpload) =>
      reply.header('Cache-Control', 'no-store').send(checkedReportData(await checkUpload(upload))),
    rateLimit: { max: 30, perSeconds: 600 },
  },
];
