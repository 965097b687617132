import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { receivedInput, type ReceivedReportView } from '../../contract.ts';
import { receivedReport } from '../../views/collection/received-report.ts';
import { loadReceived, ofKeeper } from './load-received.ts';

/** A received report with its findings marked in its own words, and what people said of them. */
export const getReceived = defineRead({
  name: 'reporting.get_received',
  summary: { zh: '审读收到的年度报告', en: 'read a received report with its findings' },
  input: receivedInput,
  load: loadReceived,
  subject: ofKeeper,
  act: async (ctx, row): Promise<ReceivedReportView> => ({
    ...(await receivedReport(ctx.tx, row)),
    mayJudge: ctx.may('reporting.judge_findings', ofKeeper(row)),
  }),
});
